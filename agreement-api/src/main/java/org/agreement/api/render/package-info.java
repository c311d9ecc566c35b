/** Renderers: an assembled agreement becomes a document. */
@NullMarked
package org.agreement.api.render;

import org.jspecify.annotations.NullMarked;
