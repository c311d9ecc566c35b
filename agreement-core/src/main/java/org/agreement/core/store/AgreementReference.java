package org.agreement.core.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names an agreement, or one revision of it.
 *
 * @param revision 0 for the latest
 */
record AgreementReference(String number, int revision) {

    private static final Pattern FORM = Pattern.compile("([^@]+)(?:@([1-9][0-9]{0,8}))?");

    /** Reads {@code KF-2026-000001} or {@code KF-2026-000001@2}; empty if it is neither. */
    static Optional<AgreementReference> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String revision = matcher.group(2);
        return Optional.of(new AgreementReference(matcher.group(1), revision == null ? 0 : Integer.parseInt(revision)));
    }
}
