/** PDF documents, made from the page. */
@NullMarked
package org.agreement.plugin.pdf;

import org.jspecify.annotations.NullMarked;
