package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseNature;
import org.agreement.core.AgreementService;
import org.agreement.core.Assembled;
import org.agreement.core.CoreModule;
import org.agreement.core.PluginLibrary;
import org.agreement.core.clause.ClauseCatalog;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.request.RequestSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is conspicuous is listed to be initialled, and what goes on after the end is named. */
@Tag("R-5")
final class ProminentClausesTest {

    @TempDir
    private Path home;

    private Injector engine;

    @BeforeEach
    void wire() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
        engine = Guice.createInjector(new CoreModule(new Home(home), clock));
    }

    @Test
    void everyRemedyAndExclusionIsProminent() {
        ClauseCatalog catalog = engine.getInstance(PluginLibrary.class).catalog();
        List<ClauseText> heavy = catalog.clauseIds().stream()
                .flatMap(id -> catalog.clause(id).stream())
                .filter(clause -> Set.of(ClauseNature.REMEDY, ClauseNature.EXCLUSION)
                        .contains(clause.effect().nature()))
                .toList();
        assertTrue(heavy.size() > 10, heavy.size() + " clauses");
        assertEquals(
                List.of(),
                heavy.stream()
                        .filter(clause -> !clause.prominent())
                        .map(ClauseText::id)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"ecommerce, ecommerce", "education, education", "standard, urgent"})
    void theAnnexListsEveryProminentClauseAndNoOther(String plugin, String example) {
        Assembled assembled = assembled(plugin, example);
        Block.Table table = assembled.agreement().annexes().stream()
                .filter(annex -> annex.id().equals(new AnnexId("standard", "conspicuous-terms")))
                .flatMap(annex -> annex.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(
                assembled
                        .agreement()
                        .clauses()
                        .filter(Clause::prominent)
                        .map(Clause::id)
                        .toList(),
                table.rows().stream().flatMap(row -> links(row.get(0).text())).toList());
    }

    @ParameterizedTest
    @CsvSource({"ecommerce, ecommerce", "education, education", "standard, urgent"})
    void whatGoesOnAfterTheEndIsNamed(String plugin, String example) {
        Set<String> named = assembled(plugin, example)
                .agreement()
                .clauses()
                .filter(clause -> clause.id().equals(ClauseId.of("standard/settlement")))
                .flatMap(clause -> clause.blocks().stream())
                .reduce((before, last) -> last)
                .stream()
                .flatMap(block -> links(block.plain()))
                .map(ClauseId::name)
                .collect(Collectors.toSet());
        assertTrue(
                named.containsAll(List.of(
                        "confidentiality", "data-audit-and-return", "reconciliation", "settlement", "disputes")),
                named.toString());
    }

    private static Stream<ClauseId> links(List<Inline> text) {
        return text.stream()
                .filter(Inline.ClauseLink.class::isInstance)
                .map(inline -> ((Inline.ClauseLink) inline).target());
    }

    private Assembled assembled(String plugin, String example) {
        AgreementService service = engine.getInstance(AgreementService.class);
        return service.assemble(service.read(RequestSources.of(engine.getInstance(PluginRegistry.class)
                .get(plugin)
                .files()
                .source("examples/" + example + ".yaml")
                .orElseThrow())));
    }
}
