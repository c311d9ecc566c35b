package org.agreement.plugin.docx.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Section;

/** The tags of the content controls: what stands in one, and of which revision. */
record Tags(int revision) {

    /** Word takes no longer ones. */
    private static final int LONGEST = 64;

    private static final int DIGITS = 40;

    /** A part that is neither clause nor annex. */
    String frame(String name) {
        return tag("frame:" + name);
    }

    String section(Section section) {
        return tag("section:" + section.id());
    }

    String clause(Clause clause) {
        return tag(clause.id().toString());
    }

    String notes(Clause clause) {
        return tag("note:" + clause.id());
    }

    String annex(Annex annex) {
        return tag("annex:" + annex.id());
    }

    /** A part by the name that it has in the engine: that of a clause is its id. */
    String named(String name) {
        return tag(name.equals("front") || isClosing(name) ? "frame:" + name : name);
    }

    /** Whether a part that is named as the engine does is the signature block. */
    static boolean isClosing(String name) {
        return name.equals("closing");
    }

    private String tag(String name) {
        String tag = name + "@" + revision;
        return tag.length() <= LONGEST ? tag : "~" + digest(name).substring(0, DIGITS) + "@" + revision;
    }

    private static String digest(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
