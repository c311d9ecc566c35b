package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agreement.api.clause.LegalBasis;
import org.agreement.core.PluginLibrary;
import org.agreement.core.clause.ChineseNumerals;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.clause.Law;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a professional agreement needs is without a clause, and no clause rests on a law that is not registered. */
final class ClausePointsTest {

    /** How many points each of the twelve chapters has. */
    private static final List<Integer> CHAPTERS = List.of(7, 9, 13, 8, 6, 7, 5, 4, 8, 7, 4, 5);

    private static final int ECOMMERCE = 13;
    private static final int EDUCATION = 12;

    @TempDir
    private static Path home;

    private static Optional<PluginLibrary> library = Optional.empty();
    private static List<ClauseText> clauses = List.of();

    @BeforeAll
    static void load() {
        PluginLibrary loaded =
                PluginLibrary.of(new PluginLoader(ClausePointsTest.class.getClassLoader(), new Home(home)).load());
        library = Optional.of(loaded);
        clauses = loaded.catalog().clauseIds().stream()
                .flatMap(id -> loaded.catalog().clause(id).stream())
                .toList();
    }

    @Test
    void everyPointOfTheStandardAgreementHasAClauseOfStandard() {
        Set<String> points = new LinkedHashSet<>();
        for (int chapter = 1; chapter <= CHAPTERS.size(); chapter++) {
            for (int point = 1; point <= CHAPTERS.get(chapter - 1); point++) {
                points.add("C-" + chapter + "." + point);
            }
        }
        assertEquals(83, points.size());
        assertEquals(Set.of(), missing(points, "standard"));
    }

    @Test
    void everyPointOfAnIndustryHasAClauseOfItsPlugin() {
        assertEquals(Set.of(), missing(numbered("E", ECOMMERCE), "ecommerce"));
        assertEquals(Set.of(), missing(numbered("D", EDUCATION), "education"));
    }

    @Test
    void noClauseServesAPointThatThereIsNot() {
        Set<String> known = new TreeSet<>(numbered("E", ECOMMERCE));
        known.addAll(numbered("D", EDUCATION));
        for (int chapter = 1; chapter <= CHAPTERS.size(); chapter++) {
            known.addAll(numbered("C-" + chapter + ".", CHAPTERS.get(chapter - 1)));
        }
        List<String> unknown = clauses.stream()
                .flatMap(clause -> clause.serves().stream()
                        .filter(point -> !known.contains(point))
                        .map(point -> clause.id() + " serves " + point))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyClauseRestsOnAnArticleThatIsRegistered() {
        List<String> wrong = new ArrayList<>();
        for (ClauseText clause : clauses) {
            clause.basis().stream()
                    .filter(basis -> !isRegistered(basis))
                    .forEach(basis -> wrong.add(clause.id() + " cites " + basis.cited()));
            if (clause.basis().isEmpty()) {
                wrong.add(clause.id() + " cites nothing");
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(clauses.size() >= 83, String.valueOf(clauses.size()));
    }

    private static boolean isRegistered(LegalBasis basis) {
        Optional<Law> law =
                library.flatMap(loaded -> loaded.catalog().statutes().find(basis.law()));
        return law.filter(found -> basis.article()
                        .map(article -> found.citeArticles() && isWithin(found, article))
                        .orElse(!found.citeArticles()))
                .isPresent();
    }

    private static boolean isWithin(Law law, String article) {
        OptionalInt number =
                ChineseNumerals.parse(article.replaceFirst("^第", "").replaceFirst("条.*$", ""));
        return number.isPresent() && number.getAsInt() <= law.articles();
    }

    private static Set<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> prefix + number)
                .collect(Collectors.toSet());
    }

    private static Set<String> missing(Set<String> points, String plugin) {
        Set<String> missing = new LinkedHashSet<>(points);
        clauses.stream()
                .filter(clause -> clause.id().plugin().equals(plugin))
                .flatMap(clause -> Stream.of(clause.serves()).flatMap(List::stream))
                .forEach(missing::remove);
        return missing;
    }
}
