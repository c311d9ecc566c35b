package org.agreement.cli.output;

import java.io.PrintWriter;
import java.util.List;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.review.SourceLine;

/** What is said on standard error: words, or JSON Lines for scripts that asked for JSON. */
public final class Remarks {

    private final PrintWriter err;
    private final Texts texts;
    private final boolean json;
    private final Style style;

    /** Speaks through a stream. */
    public Remarks(PrintWriter err, Texts texts, boolean json, Style style) {
        this.err = err;
        this.texts = texts;
        this.json = json;
        this.style = style;
    }

    /** Something that the user should look at. */
    public void warning(String text) {
        say("warning", style.warning(texts.of("remark.warning")) + SourceLine.printableLines(text), text);
    }

    /** What is being done, or was done beside the data. */
    public void progress(String text) {
        say("progress", text, text);
    }

    /** Asks for a line of input, which stands behind it; scripts do not hear it. */
    public void prompt(String text) {
        if (!json) {
            err.print(text);
            err.flush();
        }
    }

    /** What the user may do next; scripts do not hear it. */
    public void hint(String text) {
        if (!json) {
            err.println(style.faint(text));
        }
    }

    /** Why what was given is not accepted; the last remark. */
    public void refusals(List<Refusal> refusals) {
        if (json) {
            line(JsonObject.builder()
                    .put(
                            "refusals",
                            refusals.stream()
                                    .map(refusal -> refusal.json(texts.language()))
                                    .toList())
                    .build());
            return;
        }
        for (Refusal refusal : refusals) {
            err.println(style.error(SourceLine.printableLines(refusal.line(texts.language()))));
            wayOut(texts.language().of(refusal.wayOut()));
        }
        err.println(texts.of("remark.refused", refusals.size()));
    }

    /** Why the command failed; the last remark. */
    public void failure(Failure failure) {
        if (json) {
            line(JsonObject.builder()
                    .put("error", failure.json(texts.language()))
                    .build());
            return;
        }
        err.println(style.error(SourceLine.printableLines(failure.line(texts.language()))));
        wayOut(texts.language().of(failure.wayOut()));
    }

    /** Where in the program it failed, for those who mend it. */
    public void trace(Throwable cause) {
        cause.printStackTrace(err);
    }

    private void wayOut(String text) {
        if (!text.isEmpty()) {
            err.println("  " + texts.of("remark.wayOut", SourceLine.printableLines(text)));
        }
    }

    private void say(String kind, String words, String text) {
        if (json) {
            line(JsonObject.builder().put(kind, text).build());
        } else {
            err.println(words);
        }
    }

    private void line(JsonObject remark) {
        err.println(JsonWriter.compact().text(remark));
    }
}
