/**
 * One positioned tree of what was written, whatever the format; the only place that knows YAML and JSON.
 *
 * <p>{@link org.agreement.core.data.TreeReader} reads bytes into a {@link org.agreement.core.data.Tree};
 * {@link org.agreement.core.data.JsonWriter} turns a {@link org.agreement.core.data.JsonValue} into bytes.
 */
@NullMarked
package org.agreement.core.data;

import org.jspecify.annotations.NullMarked;
