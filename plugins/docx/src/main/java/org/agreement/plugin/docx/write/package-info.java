/** Writes an agreement as a Word document: a base document of our own, and a body that is streamed into it. */
@NullMarked
package org.agreement.plugin.docx.write;

import org.jspecify.annotations.NullMarked;
