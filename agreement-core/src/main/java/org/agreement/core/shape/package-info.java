/**
 * Shapes: what the tree of terms looks like, taken from records by reflection. Request reading, schema, clause checks and help
 * all walk the same shapes.
 */
@NullMarked
package org.agreement.core.shape;

import org.jspecify.annotations.NullMarked;
