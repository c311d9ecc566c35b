package org.agreement.core.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** The names of files as URIs. */
final class ArtifactUri {

    private static final String UNRESERVED = "-._~/";

    private ArtifactUri() {}

    /** A path below the working directory as a relative reference, any other as an absolute URI; percent-encoded. */
    static String of(String name) {
        try {
            Path here = Path.of("").toAbsolutePath();
            Path file = here.resolve(name).normalize();
            return file.startsWith(here) && !file.equals(here)
                    ? encoded(here.relativize(file).toString())
                    : "file://" + encoded(file.toString());
        } catch (InvalidPathException e) {
            return encoded(name);
        }
    }

    /** Whether a reference is relative. */
    static boolean isRelative(String uri) {
        return !uri.startsWith("file://");
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
