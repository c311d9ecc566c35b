package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Guice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agreement.core.CoreModule;
import org.agreement.core.PluginLibrary;
import org.agreement.core.clause.ClauseCatalog;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each number of the checklist of clauses is served by a clause of the built-in plugins. */
final class ChecklistTest {

    /** How many numbers each of the twelve chapters has: C-1.1 to C-1.7, C-2.1 to C-2.9 and so on. */
    private static final List<Integer> CHAPTERS = List.of(7, 9, 13, 8, 6, 7, 5, 4, 8, 7, 4, 5);

    private static final int SHOPS = 13;

    private static final int SCHOOLS = 12;

    @TempDir
    private Path home;

    @Test
    void isServedFromTheFirstNumberToTheLast() {
        Set<String> left = checklist().collect(Collectors.toCollection(TreeSet::new));
        left.removeAll(served());
        assertEquals(Set.of(), left);
    }

    @Test
    void hasNoNumberThatItDoesNotHave() {
        Set<String> unknown = served();
        unknown.removeAll(checklist().toList());
        assertEquals(Set.of(), unknown);
    }

    private static Stream<String> checklist() {
        Stream<String> common = IntStream.range(0, CHAPTERS.size())
                .boxed()
                .flatMap(chapter -> numbers("C-" + (chapter + 1) + ".", CHAPTERS.get(chapter)));
        return Stream.of(common, numbers("E", SHOPS), numbers("D", SCHOOLS)).flatMap(numbers -> numbers);
    }

    private static Stream<String> numbers(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> prefix + number);
    }

    private Set<String> served() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
        PluginRegistry plugins =
                Guice.createInjector(new CoreModule(new Home(home), clock)).getInstance(PluginRegistry.class);
        ClauseCatalog catalog = PluginLibrary.of(plugins).catalog();
        return catalog.clauseIds().stream()
                .flatMap(id -> catalog.clause(id).stream())
                .flatMap(clause -> clause.serves().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
