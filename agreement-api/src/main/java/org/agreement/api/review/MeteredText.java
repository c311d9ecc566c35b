package org.agreement.api.review;

/**
 * A text of which only so many characters may be read, counted each time. A pattern that goes back and forth in a stranger's
 * document gives up there, in time that the document's length bounds.
 */
public final class MeteredText implements CharSequence {

    /** More was to be read. */
    public static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Exhausted() {
            super("too many steps", null, false, false);
        }
    }

    private final String text;
    private long left;

    /**
     * A text to be read once by one pattern.
     *
     * @param perCharacter how often each of its characters may be read on average
     * @param besides how many characters may be read besides, so that short texts have enough
     */
    public MeteredText(String text, int perCharacter, int besides) {
        this.text = text;
        this.left = (long) perCharacter * text.length() + besides;
    }

    /**
     * {@inheritDoc}
     *
     * @throws Exhausted if that many were read
     */
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
