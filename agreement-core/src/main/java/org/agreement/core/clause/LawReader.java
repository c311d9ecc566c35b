package org.agreement.core.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.Unreadable;
import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.ScalarType;

/** Reads registers of statutes. */
final class LawReader {

    /** A law and where it was registered. */
    record Entry(Law law, Place place) {}

    private static final List<String> KEYS =
            List.of("name", "short", "issuer", "articles", "from", "until", "verified", "citeArticles");

    private final Refusals refusals;

    LawReader(Refusals refusals) {
        this.refusals = refusals;
    }

    List<Entry> read(Source source) {
        List<Entry> laws = new ArrayList<>();
        Optional<Tree> tree = refusals.accept(new TreeReader().read(source));
        if (tree.isPresent() && tree.get() instanceof Tree.Sequence sequence) {
            for (Tree item : sequence.items()) {
                Entries.of(item, KEYS, refusals).flatMap(this::law).ifPresent(laws::add);
            }
        } else {
            tree.ifPresent(found -> refusals.add(
                    ErrorCode.WRONG_TYPE, found.place(), "", new Bilingual("法律的列表", "a list of statutes")));
        }
        return laws;
    }

    private Optional<Entry> law(Entries entries) {
        Located name = entries.required("name");
        Located shortName = entries.required("short");
        Located issuer = entries.required("issuer");
        Optional<Integer> articles = value(entries.required("articles"), "articles", Integer.class);
        Optional<LocalDate> from = value(entries.required("from"), "from", LocalDate.class);
        Optional<LocalDate> until = entries.text("until").flatMap(text -> value(text, "until", LocalDate.class));
        boolean verified = entries.flag("verified", false);
        boolean citeArticles = entries.flag("citeArticles", true);
        if (name.text().isEmpty() || articles.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        Law law = new Law(
                name.text(),
                shortName.text(),
                issuer.text(),
                articles.get(),
                from.get(),
                until,
                verified,
                citeArticles);
        return Optional.of(new Entry(law, name.place()));
    }

    private <T> Optional<T> value(Located written, String key, Class<T> type) {
        if (written.text().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.cast(new ScalarType(type).parse(written.text())));
        } catch (Unreadable e) {
            refusals.add(ErrorCode.WRONG_TYPE, written.place(), key, e.expected());
            return Optional.empty();
        }
    }
}
