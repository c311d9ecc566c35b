/** Agreements as Word documents, and Word documents read for review. */
@NullMarked
package org.agreement.plugin.docx;

import org.jspecify.annotations.NullMarked;
