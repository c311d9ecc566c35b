package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitAndSchemaTest {

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    @Test
    void listsTheIndustries() {
        Outcome outcome = cli.run("init", "--list");
        assertEquals(0, outcome.code(), outcome.err());
        for (String industry : List.of("ecommerce", "education", "general")) {
            assertTrue(outcome.out().contains(industry), outcome.out());
        }
        Json json = cli.run("init", "--list", "--format", "json").json();
        assertEquals(3, json.get("industries").items().size());
    }

    @ParameterizedTest
    @CsvSource({"ecommerce", "education", "general"})
    void writesARequestToFillIn(String industry) throws Exception {
        Path file = directory.resolve("request.yaml");
        Outcome outcome = cli.run("init", industry, "-o", file.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertEquals(Files.readString(file), cli.run("init", industry).out());
        Outcome unfilled = cli.run("create", file.toString());
        assertEquals(3, unfilled.code(), unfilled.err());
    }

    @Test
    void tellsMistakes() throws Exception {
        assertFails(2, "AGR-4003: give an industry, or --list", "init");
        assertFails(2, "AGR-4003: give an industry, or --list", "init", "ecommerce", "--list");
        assertFails(5, "AGR-4005: no example 'ecomerce'", "init", "ecomerce", "--filled");
        assertFails(3, "AGR-1501: no industry 'ecomerce'", "init", "ecomerce");
        assertEquals(3, cli.run("schema", "ecomerce").code());
        Path file = Files.writeString(directory.resolve("there.yaml"), "kept");
        assertFails(2, "AGR-4004", "init", "ecommerce", "-o", file.toString());
        assertEquals("kept", Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({"ecommerce", "education", "general"})
    void writesAValidSchema(String industry) {
        Schema meta = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        List<Error> errors = meta.validate(cli.run("schema", industry).out(), InputFormat.JSON);
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @CsvSource({"ecommerce", "education", "general"})
    void theSchemaSaysOfEveryKeyWhatItIsAndShowsAValue(String industry) {
        List<String> silent = new ArrayList<>();
        look(cli.run("schema", industry).json().tree(), "", silent);
        assertEquals(List.of(), silent);
    }

    /** Collects the keys without documentation in both languages, and the single values without any value to be seen. */
    private static void look(Tree schema, String path, List<String> silent) {
        if (schema instanceof Tree.Sequence list) {
            list.items().forEach(item -> look(item, path, silent));
        } else if (schema instanceof Tree.Mapping mapping) {
            for (Tree.Entry entry : mapping.entries().values()) {
                boolean properties = entry.key().equals("properties");
                if (properties && entry.value() instanceof Tree.Mapping keys) {
                    keys.entries().values().forEach(key -> key(key, path + "." + key.key(), silent));
                } else {
                    look(entry.value(), path, silent);
                }
            }
        }
    }

    private static void key(Tree.Entry key, String path, List<String> silent) {
        Tree.Mapping schema = (Tree.Mapping) key.value();
        boolean constant = schema.get("const").isPresent();
        boolean both = schema.get("description")
                .filter(text -> text instanceof Tree.Scalar scalar
                        && scalar.text().matches("(?s).*\\p{IsHan}.*\n\n.*[a-zA-Z].*"))
                .isPresent();
        boolean shown = Stream.of("examples", "default", "enum", "properties", "items", "oneOf", "anyOf")
                .anyMatch(word -> schema.get(word).isPresent());
        if (!constant && !(both && shown)) {
            silent.add(path);
        }
        look(schema, path, silent);
    }

    @ParameterizedTest
    @CsvSource({"ecommerce,ecommerce", "education,education", "general,general", "general,urgent"})
    void acceptsTheReferenceRequests(String industry, String example) {
        assertEquals(
                List.of(),
                validate(industry, cli.run("init", example, "--filled").out()));
    }

    @Test
    void tellsEditorsInBothLanguagesWhatAKeyIsFor() {
        Json invoice = cli.run("schema", "ecommerce").json().get("properties").get("invoice");
        String[] description = invoice.get("description").text().split("\n\n", -1);
        assertEquals(invoice.get("title").text(), description[0]);
        assertTrue(description[1].startsWith("kind of invoice"), description[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until: 2027-12-14|untill: 2027-12-14",
                "amount: 5000.00|amount: 五千",
                "dailyRate: 0.05%|dailyRate: often",
                "metric: answerRate|metric: answerSpeed",
                "rate: 6%|rate: 106%",
                "industry: ecommerce|industry: [ecommerce]",
            })
    void refusesWhatASchemaCanSee(String right, String wrong) {
        String request = cli.run("init", "ecommerce", "--filled").out();
        assertTrue(request.contains(right), right);
        assertFalse(validate("ecommerce", request.replaceFirst(Pattern.quote(right), wrong))
                .isEmpty());
    }

    private List<Error> validate(String industry, String yaml) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(cli.run("schema", industry).out(), InputFormat.JSON);
        String json = JsonWriter.compact().text(Json.yaml(yaml).tree().content());
        return schema.validate(json, InputFormat.JSON);
    }

    private void assertFails(int code, String message, String... arguments) {
        Outcome outcome = cli.run(arguments);
        assertEquals(code, outcome.code(), outcome.err());
        assertTrue(outcome.err().startsWith(message), outcome.err());
    }
}
