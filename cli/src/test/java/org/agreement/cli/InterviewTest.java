package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init --interactive}, with answers from a pipe. */
final class InterviewTest {

    @TempDir
    private Path directory;

    private Path file;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
        file = directory.resolve("request.yaml");
    }

    private Outcome interview(String answers) {
        return cli.runWith(answers, "init", "ecommerce", "--interactive", "-o", file.toString());
    }

    /**
     * Answers by the beginning of the question, one after the other where it is put again; to what need not be answered,
     * nothing.
     *
     * @param lines {@code question = answer}
     */
    private static Typist.Answers answers(List<String> lines) {
        Map<String, Deque<String>> byQuestion = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf(" =");
            String question = line.substring(0, equals) + " ";
            byQuestion
                    .computeIfAbsent(question, key -> new ArrayDeque<>())
                    .add(line.substring(equals + 2).strip());
        }
        return question -> {
            Optional<String> written = byQuestion.entrySet().stream()
                    .filter(entry -> question.startsWith(entry.getKey()))
                    .flatMap(entry -> Optional.ofNullable(entry.getValue().poll()).stream())
                    .findFirst();
            boolean needless = question.contains("[may be left out]")
                    || question.contains("[default: ")
                    || question.endsWith("y/N");
            return written.or(() -> Optional.of("").filter(nothing -> needless));
        };
    }

    /** The answers to everything that an e-commerce request must say, some of them wrong at first. */
    private static List<String> written() throws IOException {
        try (var in = InterviewTest.class.getResourceAsStream("/interview/ecommerce.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }

    @Test
    void looksAtEachAnswerAndMakesARequestThatCanBeDrafted() throws IOException {
        Outcome outcome = cli.runWith(answers(written()), "init", "ecommerce", "--interactive", "-o", file.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        for (String remark : List.of(
                "Give a number or a name of the list.",
                "AGR-1003 parties.customer.organization.creditCode: check character should be 'Y'",
                "AGR-1401 period.until: ",
                "training.hours hours of training before serving, at least, such as 24 [default: 24]",
                "The request is complete and can be drafted.\n")) {
            assertTrue(outcome.err().contains(remark), remark + "\n" + outcome.err());
        }
        Outcome created = cli.run("create", file.toString(), "--fail-on", "never");
        assertEquals(0, created.code(), created.err());
        Json request = Json.yaml(Files.readString(file));
        assertEquals("浙江省杭州市", request.get("feeAdjustment").get("region").text());
        assertEquals("40", request.get("training").get("hours").text());
        assertEquals(List.of("hours"), request.get("training").keys());
        assertEquals(
                List.of("商品咨询", "库存与发货咨询"),
                request.get("services").items().get(0).get("tasks").items().stream()
                        .map(Json::text)
                        .toList());
    }

    @Test
    void writesNothingWhenTheAnswersEnd() throws IOException {
        for (String answers : List.of("", "1\n示例商贸有限公司\n")) {
            Outcome outcome = interview(answers);
            assertEquals(2, outcome.code(), outcome.err());
            assertTrue(outcome.err().contains("no file was written"), outcome.err());
            assertFalse(Files.exists(file));
        }
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(0, left.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void doesNotAskWhenTheFileCannotBeWritten() throws IOException {
        Files.writeString(file, "kept");
        Outcome outcome = interview("");
        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.err().startsWith("AGR-4004"), outcome.err());
        assertEquals("kept", Files.readString(file));
    }

    @Test
    void keepsAnAnswerThatIsGivenTwice() {
        Outcome outcome = interview("1\n示例商贸有限公司\n91330106MA0EXA1030\n91330106MA0EXA1030\n1\n");
        assertTrue(
                outcome.err().contains("the answers end before parties.customer.organization.legalRep"), outcome.err());
    }

    @Test
    void checksIdentityNumbers() {
        Outcome outcome = interview("individual\n周示例\n1\n110101199003071090\n");
        assertTrue(outcome.err().contains("AGR-1105 parties.customer.individual.document.residentId"), outcome.err());
    }

    @Test
    void isNotForFilledRequests() {
        assertEquals(
                2, cli.run("init", "ecommerce", "--interactive", "--filled").code());
        assertEquals(2, cli.run("init", "--list", "--interactive").code());
    }

    @Test
    void usualTermsAreRightWhenTheirCommentSignsAreTakenAway() throws IOException {
        String template = cli.run("init", "ecommerce").out();
        int usual = template.indexOf("# ──── 惯常的约定");
        String filled = cli.run("init", "ecommerce", "--filled").out();
        StringBuilder opened = new StringBuilder();
        for (String block : template.substring(usual).split("\n\n", -1)) {
            String name = block.replaceAll("(?s)^# ([a-zA-Z]+):.*", "$1");
            if (!name.equals(block)) {
                filled = without(filled, name);
                opened.append(block.replaceAll("(?m)^# ", "")).append('\n');
            }
        }
        assertTrue(opened.toString().contains("\ntraining:"), opened.toString());
        Path request = Files.writeString(file, filled + "\n" + opened);
        Outcome created = cli.run("create", request.toString(), "--dry-run", "--fail-on", "never");
        assertFalse(created.err().contains("AGR-10"), created.err());
    }

    /** A request without one of its blocks. */
    private static String without(String request, String block) {
        return request.replaceAll("(?m)^" + block + ":.*\n( .*\n|\n)*", "");
    }
}
