package org.agreement.cli.output;

/**
 * Colours of a terminal, or none.
 *
 * @param coloured whether escape sequences are written
 */
public record Style(boolean coloured) {

    /** Bold: titles and what counts. */
    public String strong(String text) {
        return escaped("1", text);
    }

    /** Dim: what may be passed over. */
    public String faint(String text) {
        return escaped("2", text);
    }

    /** Red. */
    public String error(String text) {
        return escaped("31", text);
    }

    /** Green. */
    public String added(String text) {
        return escaped("32", text);
    }

    /** Yellow. */
    public String warning(String text) {
        return escaped("33", text);
    }

    private String escaped(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
