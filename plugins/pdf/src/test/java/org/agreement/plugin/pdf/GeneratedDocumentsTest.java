package org.agreement.plugin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.agreement.core.Assembled;
import org.agreement.testkit.RequestGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No character of an agreement is lost on its way to paper, whatever the agreement is. */
@Execution(ExecutionMode.CONCURRENT)
final class GeneratedDocumentsTest {

    private static final int COUNT = Boolean.getBoolean("proof") ? 1_667 : 1;

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"general", "ecommerce", "education"})
    void holdTheTextOfTheAgreement(String industry) throws Exception {
        Printer printer = new Printer(home);
        RequestGenerator generator = new RequestGenerator(printer.registry(), industry);
        for (long seed = 0; seed < COUNT; seed++) {
            Assembled assembled =
                    printer.service().assemble(generator.generate(seed).request());
            String text = new String(printer.print(assembled, "text", false), StandardCharsets.UTF_8);
            PrintedText printed = PrintedText.of(printer.print(assembled, "pdf", false));
            assertEquals(Optional.empty(), printed.difference(text, assembled.agreement()), industry + " " + seed);
            assertEquals(List.of(), printed.misleading(assembled.agreement()), industry + " " + seed);
        }
    }
}
