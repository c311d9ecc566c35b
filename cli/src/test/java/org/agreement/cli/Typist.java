package org.agreement.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard input of somebody who reads each question before answering it. */
final class Typist extends InputStream {

    /** What is answered to a question; empty: the typist goes away. */
    @FunctionalInterface
    interface Answers {

        Optional<String> to(String question);
    }

    private final StringWriter said;
    private final Answers answers;
    private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);
    private int heard;

    Typist(StringWriter said, Answers answers) {
        this.said = said;
        this.answers = answers;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Never more than a line, so that the next question can be asked first. */
    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (line.available() == 0) {
            String text = said.toString();
            String question = question(text.substring(heard));
            heard = text.length();
            answers.to(question)
                    .ifPresent(answer ->
                            line = new ByteArrayInputStream((answer + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return line.read(bytes, offset, length);
    }

    /** The last line that is neither an option nor the prompt. */
    private static String question(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("> "))
                .reduce("", (before, last) -> last);
    }
}
