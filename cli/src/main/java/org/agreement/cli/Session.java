package org.agreement.cli;

import java.io.PrintWriter;
import org.agreement.cli.options.GlobalOptions;
import org.agreement.cli.output.Remarks;
import org.agreement.cli.output.Style;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Texts;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonWriter;

/** What every command works with in one run. */
final class Session {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Remarks remarks;
    private final Style style;
    private final GlobalOptions options;

    Session(Surroundings surroundings, Texts texts, Remarks remarks, Style style, GlobalOptions options) {
        this.surroundings = surroundings;
        this.texts = texts;
        this.remarks = remarks;
        this.style = style;
        this.options = options;
    }

    GlobalOptions options() {
        return options;
    }

    Texts texts() {
        return texts;
    }

    Remarks remarks() {
        return remarks;
    }

    Style style() {
        return style;
    }

    PrintWriter out() {
        return surroundings.out();
    }

    /** A text with its arguments filled in. */
    String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    void print(Table table) {
        table.lines(surroundings.width()).forEach(line -> out().println(line));
    }

    /** Prints a JSON document, which begins with the version of its form. */
    void print(JsonObject document) {
        JsonObject.Builder versioned = JsonObject.builder().put("formatVersion", 1);
        document.members().forEach(versioned::put);
        out().print(JsonWriter.pretty().text(versioned.build()));
    }
}
