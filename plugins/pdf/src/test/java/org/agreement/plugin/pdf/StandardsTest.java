package org.agreement.plugin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The checker of the standards' authors finds nothing. It misreads metadata in a Turkish locale, hence alone in another one. */
@Isolated
final class StandardsTest {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1);
    private static final Locale SURROUNDING = Locale.getDefault();

    @TempDir
    private Path home;

    @BeforeAll
    static void leaveTurkey() {
        Locale.setDefault(Locale.ROOT);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @AfterAll
    static void comeBack() {
        Locale.setDefault(SURROUNDING);
    }

    @Test
    void keepsTheStandardsOfArchivesAndOfAccess() throws Exception {
        Printer printer = new Printer(home);
        List<String> examples = Boolean.getBoolean("proof")
                ? List.of("urgent", "general", "ecommerce", "education", "adult")
                : List.of("urgent");
        for (String example : examples) {
            for (boolean annotated : List.of(true, false)) {
                byte[] pdf = printer.print(printer.assemble(printer.example(example)), "pdf", annotated);
                assertEquals(List.of(), violations(pdf), example);
            }
        }
    }

    private static List<String> violations(byte[] document) throws Exception {
        List<String> violations = new ArrayList<>();
        for (PDFAFlavour standard : STANDARDS) {
            try (PDFAParser parser =
                    Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), standard)) {
                ValidationResult result = Foundries.defaultInstance()
                        .createValidator(standard, false)
                        .validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    violations.add(assertion.toString());
                }
                assertTrue(result.isCompliant() == violations.isEmpty());
            }
        }
        return violations;
    }
}
