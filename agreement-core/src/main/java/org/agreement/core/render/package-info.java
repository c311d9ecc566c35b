/** The text formats that the engine writes itself: text, Markdown, HTML and JSON. */
@NullMarked
package org.agreement.core.render;

import org.jspecify.annotations.NullMarked;
