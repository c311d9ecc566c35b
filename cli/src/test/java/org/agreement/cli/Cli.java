package org.agreement.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;

/** Runs commands in this process, with a home of their own and at a fixed time. */
record Cli(Path home, Map<String, String> environment, OptionalInt width) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    Cli(Path home) {
        this(home, Map.of("LANG", "en_US.UTF-8"), OptionalInt.empty());
    }

    /** The same on a machine whose locale variables are these. */
    Cli with(String variable, String value) {
        Map<String, String> changed = new LinkedHashMap<>(environment);
        changed.put(variable, value);
        return new Cli(home, changed, width);
    }

    /** The same on a terminal. */
    Cli onTerminal(int columns) {
        return new Cli(home, environment, OptionalInt.of(columns));
    }

    Outcome run(String... arguments) {
        return runWith("", arguments);
    }

    /** Runs a command that may read something from standard input. */
    Outcome runWith(String input, String... arguments) {
        return run(err -> new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    /** Runs a command that reads standard input. */
    Outcome runWith(InputStream input, String... arguments) {
        return run(err -> input, arguments);
    }

    /** Runs a command with somebody who reads what it says and types the answers. */
    Outcome runWith(Typist.Answers answers, String... arguments) {
        return run(err -> new Typist(err, answers), arguments);
    }

    private Outcome run(Function<StringWriter, InputStream> input, String... arguments) {
        String[] all = Stream.concat(Stream.of("--home", home.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                input.apply(err), new PrintWriter(out), new PrintWriter(err), environment, CLOCK, width);
        int code = Main.run(surroundings, all);
        return new Outcome(code, out.toString(), err.toString());
    }

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {

        /** The data, which must be one JSON document. */
        Json json() {
            return Json.read(out);
        }

        /** The remarks, each of which must be one JSON document on a line. */
        List<Json> remarks() {
            return err.lines().map(Json::read).toList();
        }
    }

    /** A JSON value that is looked into. */
    record Json(Tree tree) {

        static Json read(String text) {
            return read("output.json", text);
        }

        static Json yaml(String text) {
            return read("request.yaml", text);
        }

        private static Json read(String name, String text) {
            var reading = new TreeReader().read(Source.of(name, text));
            if (!reading.isSound()) {
                throw new AssertionError(reading.flaws() + "\n" + text);
            }
            return new Json(reading.tree().orElseThrow());
        }

        /** The names of the members, in order. */
        List<String> keys() {
            return List.copyOf(((Tree.Mapping) tree).entries().keySet());
        }

        /** A member. */
        Json get(String key) {
            return ((Tree.Mapping) tree)
                    .get(key)
                    .map(Json::new)
                    .orElseThrow(() -> new AssertionError("no " + key + " in " + keys()));
        }

        /** The items of an array. */
        List<Json> items() {
            return ((Tree.Sequence) tree).items().stream().map(Json::new).toList();
        }

        /** The text of a string, number or boolean. */
        String text() {
            return ((Tree.Scalar) tree).text();
        }
    }
}
