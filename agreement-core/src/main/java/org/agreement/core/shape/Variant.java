package org.agreement.core.shape;

/**
 * A variant of a choice.
 *
 * @param key its key in a request
 * @param shape the shape of what stands under the key
 * @param maker makes the variant from what was read: from the fields, or from the one unwrapped component
 * @param unwrapped whether the variant is written as its only component
 * @param personal whether that component holds personal data
 * @param access reads what stands under the key from the choice; empty for another variant
 * @param type the class of the variant
 */
public record Variant(
        String key, Shape shape, Maker maker, boolean unwrapped, boolean personal, Access access, Class<?> type) {}
