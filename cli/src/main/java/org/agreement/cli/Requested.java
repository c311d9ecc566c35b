package org.agreement.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.cli.options.RequestOptions;
import org.agreement.core.AgreementArchive;
import org.agreement.core.request.AgreementRequest;

/** The request that a command line names: a file, an example, or the request of a stored agreement. */
final class Requested {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{Nd}]+-[0-9]{4}-[0-9]{6,}(@[0-9]+)?");

    private Requested() {}

    /** Reads it; a text that looks like a number is a file only where there is such a file. */
    static AgreementRequest read(Session session, Optional<String> given, RequestOptions options) {
        Optional<String> number = number(given);
        if (number.isEmpty() || options.isGiven()) {
            return session.request(given, options);
        }
        AgreementArchive archive = session.engine().archive();
        return archive.request(archive.get(number.get()));
    }

    /** The number of a stored agreement, if that is what is named. */
    static Optional<String> number(Optional<String> given) {
        return given.filter(text -> NUMBER.matcher(text).matches() && Files.notExists(Path.of(text)));
    }
}
