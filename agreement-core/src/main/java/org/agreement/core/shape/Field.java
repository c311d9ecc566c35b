package org.agreement.core.shape;

/**
 * A field of a record.
 *
 * @param name its key in a request
 * @param shape the shape of its value, without {@link java.util.Optional}
 * @param optional whether it may be absent
 * @param inlined whether it is a choice whose variants' keys stand among the record's own
 * @param personal whether it holds personal data
 * @param access reads it from a record
 */
public record Field(String name, Shape shape, boolean optional, boolean inlined, boolean personal, Access access) {}
