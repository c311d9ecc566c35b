package org.agreement.plugin.standard.review;

/** A text of which only so many characters may be read, counted each time, as is linear in its length. */
final class MeteredText implements CharSequence {

    /** More was read. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exhausted() {
            super("too many steps", null, false, false);
        }
    }

    private static final long PER_CHARACTER = 200;
    private static final long BESIDES = 10_000;

    private final String text;
    private long left;

    MeteredText(String text) {
        this.text = text;
        this.left = PER_CHARACTER * text.length() + BESIDES;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
