package org.agreement.core.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.terms.Terms;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** A condition of a front matter: {@code path}, {@code !path} or {@code path = choice}. */
record Condition(Atom atom, Lookup lookup) {

    private static final String PATH = "[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)*";
    private static final Pattern FORM = Pattern.compile("(!)?\\s*(" + PATH + ")\\s*(?:=\\s*([A-Za-z][A-Za-z0-9]*))?");

    /** Reads a condition; refused and empty if it is none. */
    static Optional<Condition> read(Located written, Scope root, Refusals refusals) {
        Matcher form = FORM.matcher(written.text().strip());
        if (!form.matches()) {
            refusals.add(ErrorCode.CONDITION_MALFORMED, written.place(), "when", written.text());
            return Optional.empty();
        }
        String path = form.group(3) == null ? form.group(2) : form.group(2) + "." + form.group(3);
        boolean negated = form.group(1) != null;
        Optional<Resolved> resolved = new PathResolver(refusals).resolve(root, path, written.place());
        if (resolved.isPresent() && !resolved.get().isCondition()) {
            refusals.add(ErrorCode.CONDITION_ALWAYS, written.place(), path);
            return Optional.empty();
        }
        return resolved.map(found -> new Condition(negated ? found.atom().negate() : found.atom(), found.lookup()));
    }

    boolean holds(Terms terms) {
        return lookup.holds(Frame.of(terms)) != atom.negated();
    }
}
