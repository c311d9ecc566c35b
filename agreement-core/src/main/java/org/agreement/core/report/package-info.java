/** What was found in texts, in forms for people and other programs: SARIF, a page for a browser, pages about the rules. */
@NullMarked
package org.agreement.core.report;

import org.jspecify.annotations.NullMarked;
