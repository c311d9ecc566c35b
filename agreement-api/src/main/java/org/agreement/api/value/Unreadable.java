package org.agreement.api.value;

/** Thrown by the {@code parse} methods of values: the text is not such a value. Says what would be right. */
public final class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Bilingual expected;

    /** Says in Chinese and in English what would be right. */
    public Unreadable(String zh, String en) {
        super(en);
        this.expected = new Bilingual(zh, en);
    }

    /** What would be right. */
    public Bilingual expected() {
        return expected;
    }
}
