package org.agreement.api.clause;

/**
 * The id of a clause: the plugin that brings it and its name there, written {@code standard/late-payment}.
 */
public record ClauseId(String plugin, String name) implements Comparable<ClauseId> {

    /**
     * Reads {@code plugin/name}.
     *
     * @throws IllegalArgumentException if the text has not exactly one slash with words on both sides
     */
    public static ClauseId of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash != text.lastIndexOf('/') || slash == text.length() - 1) {
            throw new IllegalArgumentException("no clause id: " + text);
        }
        return new ClauseId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(ClauseId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return plugin + "/" + name;
    }
}
