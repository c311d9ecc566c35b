package org.agreement.api.value;

/** Something that prints itself in the language of the agreement. */
public interface Printed {

    /** The value in the language of the agreement, for instance {@code 3个工作日}. */
    String printed();
}
