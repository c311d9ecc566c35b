package org.agreement.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.agreement.cli.options.GlobalOptions;
import org.agreement.cli.options.OutputOptions;
import org.agreement.cli.options.RequestOptions;
import org.agreement.cli.output.OutputFile;
import org.agreement.cli.output.Remarks;
import org.agreement.cli.output.Style;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Texts;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Home;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Suggestion;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.request.RequestForms;
import org.jspecify.annotations.Nullable;

/** What every command works with in one run. */
final class Session {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Remarks remarks;
    private final Style style;
    private final GlobalOptions options;
    private @Nullable Engine engine;
    private String command = AgreementCommand.NAME;

    Session(Surroundings surroundings, Texts texts, Remarks remarks, Style style, GlobalOptions options) {
        this.surroundings = surroundings;
        this.texts = texts;
        this.remarks = remarks;
        this.style = style;
        this.options = options;
    }

    /** Says which command runs, with those above it. */
    void runs(String qualifiedName) {
        command = qualifiedName;
    }

    GlobalOptions options() {
        return options;
    }

    Texts texts() {
        return texts;
    }

    /** What is said beside the data; on a terminal it stands behind the data that is printed already. */
    Remarks remarks() {
        surroundings.out().flush();
        return remarks;
    }

    Style style() {
        return style;
    }

    InputStream in() {
        return surroundings.in();
    }

    PrintWriter out() {
        return surroundings.out();
    }

    /** The request that is given as a file or as an example, with what is laid under and set over it. */
    AgreementRequest request(Optional<String> file, RequestOptions given) {
        RequestFiles files = new RequestFiles(surroundings.in(), this::mistake, this::example);
        return engine().service().read(files.of(file, given));
    }

    /** The engine over the home of this run, made when a command first needs it. */
    Engine engine() {
        if (engine == null) {
            engine = CliModule.engine(home(), options.clock(surroundings.clock()));
        }
        return engine;
    }

    /** The time of this run. */
    Instant now() {
        return options.clock(surroundings.clock()).instant();
    }

    /** The forms of requests. */
    RequestForms forms() {
        return new RequestForms(engine().library().registry());
    }

    /**
     * A reference request.
     *
     * @throws Failure if there is none of the name
     */
    Source example(String name) {
        RequestForms forms = forms();
        byte[] content = forms.example(name)
                .orElseThrow(
                        () -> new Failure(ErrorCode.UNKNOWN_EXAMPLE, name, Suggestion.wayOut(name, forms.examples())));
        return Source.of("examples/" + name + ".yaml", content);
    }

    /** Where everything is kept. */
    Home home() {
        Home home = Home.of(options.home(), surroundings.environment(), Path.of(System.getProperty("user.home")));
        Path directory = home.directory();
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new Failure(ErrorCode.HOME_UNUSABLE, directory.toString(), text("home.noDirectory"));
        }
        return home;
    }

    /** The failure of a wrong usage. */
    Failure mistake(String key, Object... arguments) {
        return new Failure(ErrorCode.WRONG_USAGE, text(key, arguments), text("mistake.wayOut", command + " --help"));
    }

    /** A text with its arguments filled in. */
    String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** Writes text to the file that was named, or else to standard output. */
    void write(byte[] content, OutputOptions where) {
        if (where.file().isEmpty()) {
            out().print(new String(content, StandardCharsets.UTF_8));
            return;
        }
        OutputFile.write(where.file().get(), content, where.force());
        remarks.progress(text("output.written", where.file().get()));
    }

    /** Prints what the next lines are about. */
    void heading(String text) {
        out().println(style.strong(text));
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
