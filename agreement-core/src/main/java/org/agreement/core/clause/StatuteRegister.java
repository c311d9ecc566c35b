package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agreement.api.clause.LegalBasis;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** The statutes that clauses may rest on, of all plugins together. */
public final class StatuteRegister {

    private static final Pattern ARTICLE = Pattern.compile("第([零一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九十]+))?");

    private final List<LawReader.Entry> entries = new ArrayList<>();

    StatuteRegister() {}

    /** All registered statutes, each once. */
    public List<Law> laws() {
        return entries.stream().map(LawReader.Entry::law).toList();
    }

    /** Finds a statute by its full or short name. */
    public Optional<Law> find(String name) {
        return entries.stream()
                .map(LawReader.Entry::law)
                .filter(law -> law.isCalled(name))
                .findFirst();
    }

    /** Adds a statute; refused if another one of these names is there and says something else. */
    void add(LawReader.Entry added, Refusals refusals) {
        Law law = added.law();
        Optional<LawReader.Entry> same = entries.stream()
                .filter(entry -> entry.law().isCalled(law.name()) || entry.law().isCalled(law.shortName()))
                .findFirst();
        if (same.isEmpty()) {
            entries.add(added);
        } else if (!same.get().law().equals(law)) {
            refusals.add(
                    ErrorCode.STATUTE_CONFLICT,
                    added.place(),
                    "name",
                    law.name(),
                    same.get().place().toString());
        }
    }

    /** Reads a citation such as {@code 民法典 第五百八十五条}; refused and empty if it is malformed or not registered. */
    public Optional<LegalBasis> cite(Tree.Scalar written, Refusals refusals) {
        return cite(new Located(written.text(), written.place()), refusals);
    }

    /** Reads a citation such as {@code 民法典 第五百八十五条}; refused and empty if it is malformed or not registered. */
    Optional<LegalBasis> cite(Located written, Refusals refusals) {
        int space = written.text().indexOf(' ');
        String name = space < 0 ? written.text() : written.text().substring(0, space);
        String article = space < 0 ? "" : written.text().substring(space).strip();
        Optional<Law> law = find(name);
        if (law.isEmpty()) {
            List<String> names = laws().stream()
                    .flatMap(known -> Stream.of(known.shortName(), known.name()))
                    .toList();
            refusals.add(
                    ErrorCode.STATUTE_UNREGISTERED, written.place(), "basis", name, Suggestion.wayOut(name, names));
            return Optional.empty();
        }
        if (!law.get().citeArticles() && article.isEmpty()) {
            return Optional.of(new LegalBasis(law.get().name(), Optional.empty()));
        }
        boolean exact = law.get().citeArticles() && isArticle(law.get(), article, written, refusals);
        if (!law.get().citeArticles()) {
            refusals.add(ErrorCode.STATUTE_AS_A_WHOLE, written.place(), "basis", name);
        }
        return Optional.of(new LegalBasis(law.get().name(), Optional.of(article)))
                .filter(basis -> exact);
    }

    private static boolean isArticle(Law law, String article, Located written, Refusals refusals) {
        Matcher form = ARTICLE.matcher(article);
        OptionalInt number = form.matches() ? ChineseNumerals.parse(form.group(1)) : OptionalInt.empty();
        boolean inserted = form.matches() && form.group(2) != null;
        if (number.isEmpty()
                || (inserted && ChineseNumerals.parse(form.group(2)).isEmpty())) {
            refusals.add(ErrorCode.STATUTE_ARTICLE_MALFORMED, written.place(), "basis", article);
        } else if (number.getAsInt() > law.articles()) {
            String articles = String.valueOf(law.articles());
            refusals.add(ErrorCode.STATUTE_ARTICLE_BEYOND, written.place(), "basis", law.name(), articles);
        } else {
            return true;
        }
        return false;
    }
}
