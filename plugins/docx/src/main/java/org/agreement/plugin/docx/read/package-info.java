/** Reads Word documents as their readers see them, and writes comments into them. */
@NullMarked
package org.agreement.plugin.docx.read;

import org.jspecify.annotations.NullMarked;
