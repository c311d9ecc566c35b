package org.agreement.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs commands as a user's shell does, in a directory and with exactly the given environment. */
record Shell(Path directory, Map<String, String> environment) {

    /** Runs a command, found on the PATH of the environment or by its path, without a shell's reading of the arguments. */
    Outcome run(String command, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(directory, "out", ".txt");
        Path err = Files.createTempFile(directory, "err", ".txt");
        List<String> line = Stream.concat(
                        Stream.of("/bin/sh", "-c", "exec \"$0\" \"$@\"", command), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Outcome(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {}
}
