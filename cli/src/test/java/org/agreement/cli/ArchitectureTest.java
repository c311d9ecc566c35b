package org.agreement.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.agreement.api.plugin.AgreementPlugin;
import org.junit.jupiter.api.Test;

/** Who may know whom: between the modules, between the packages, and with the libraries. */
@AnalyzeClasses(packages = "org.agreement", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    /** From the lowest; those of one rank do not know each other, and the root package stands above all. */
    private static final List<List<String>> API = List.of(
            List.of("value"),
            List.of("time", "party"),
            List.of("fee"),
            List.of("terms"),
            List.of("clause"),
            List.of("agreement"),
            List.of("review", "render"),
            List.of("plugin"));

    private static final List<List<String>> CORE = List.of(
            List.of("logic"),
            List.of("data"),
            List.of("refusal"),
            List.of("shape"),
            List.of("plugin"),
            List.of("clause"),
            List.of("request"),
            List.of("terms"),
            List.of("calendar"),
            List.of("metering"),
            List.of("pricing"),
            List.of("assembly"),
            List.of("billing"),
            List.of("review", "render"),
            List.of("report", "comparison"),
            List.of("store"));

    @ArchTest
    static final ArchRule lowerPackagesOfTheApiDoNotSeeHigherOnes = order("org.agreement.api", API);

    @ArchTest
    static final ArchRule lowerPackagesOfTheCoreDoNotSeeHigherOnes = order("org.agreement.core", CORE);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.agreement.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theApiNeedsNothingButJava = classes()
            .that()
            .resideInAPackage("org.agreement.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "org.agreement.api..");

    @ArchTest
    static final ArchRule pluginsSeeTheApiOnly = noClasses()
            .that()
            .resideInAPackage("org.agreement.plugin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.agreement.core..", "org.agreement.cli..", "org.agreement.testkit..");

    @ArchTest
    static final ArchRule pluginsOfTermsAndClausesNeedNoLibrary = classes()
            .that()
            .resideInAPackage("org.agreement.plugin..")
            .and()
            .resideOutsideOfPackages("org.agreement.plugin.docx..", "org.agreement.plugin.pdf..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "org.jspecify.annotations",
                    "org.agreement.api..",
                    "org.agreement.plugin..");

    @ArchTest
    static final ArchRule pluginsDoNotSeeEachOther =
            slices().matching("org.agreement.plugin.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule guiceStaysInItsTwoModules = noClasses()
            .that()
            .haveNameNotMatching("org\\.agreement\\.(core\\.CoreModule|cli\\.CliModule)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.inject..", "com.google.common..");

    @ArchTest
    static final ArchRule fieldsAreNotInjected = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule methodsAreNotInjected = noMethods().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine = only("org.agreement.cli..", "picocli..");

    @ArchTest
    static final ArchRule databasesStayInTheStore =
            only("org.agreement.core.store..", "org.jdbi..", "java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule layoutOfPaperStaysInItsPlugin =
            only("org.agreement.plugin.pdf..", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule patternsOfPluginsStayInTheReview = only("org.agreement.core.review..", "com.google.re2j..");

    @ArchTest
    static final ArchRule editsStayInTheComparison = only("org.agreement.core.comparison..", "com.github.difflib..");

    @ArchTest
    static final ArchRule yamlAndJsonStayInData =
            only("org.agreement.core.data..", "org.snakeyaml..", "com.fasterxml..", "tools.jackson..");

    @Test
    void theApiNeedsNoModuleButJavaBase() throws Exception {
        Path api = Path.of(AgreementPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        // The annotations, which only compilers need, are what may be missing.
        int code = jdeps.run(writer, writer, "--print-module-deps", "--ignore-missing-deps", api.toString());
        assertEquals("0: java.base", code + ": " + out.toString().strip());
    }

    private static ArchRule only(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchRule order(String root, List<List<String>> ranks) {
        List<ArchRule> rules = new ArrayList<>();
        List<String> notLower = new ArrayList<>(List.of(root));
        for (int rank = ranks.size() - 1; rank >= 0; rank--) {
            List<String> names = ranks.get(rank);
            for (String name : names) {
                List<String> forbidden = new ArrayList<>(notLower);
                names.stream()
                        .filter(other -> !other.equals(name))
                        .forEach(other -> forbidden.add(root + "." + other + ".."));
                rules.add(noClasses()
                        .that()
                        .resideInAPackage(root + "." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden.toArray(String[]::new))
                        .allowEmptyShould(true));
            }
            names.forEach(name -> notLower.add(root + "." + name + ".."));
        }
        return CompositeArchRule.of(rules);
    }
}
