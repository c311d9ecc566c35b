package org.agreement.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.value.Bilingual;
import org.agreement.cli.options.DataFormat;
import org.agreement.cli.options.OutputOptions;
import org.agreement.cli.output.OutputFile;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.Tree;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.request.Interview;
import org.agreement.core.request.RequestForm;
import org.agreement.core.request.RequestForms;
import org.agreement.core.request.RequestTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a commented request to fill in. */
@Command(name = "init", customSynopsis = "agreement init (INDUSTRY | --list) [OPTIONS]")
final class InitCommand implements Subcommand {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "INDUSTRY")
    private @Nullable String industry;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--filled")
    private boolean filled;

    @Option(names = "--interactive")
    private boolean interactive;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        if (list == (industry != null) || (list && (filled || interactive))) {
            throw session.mistake("mistake.industry");
        } else if (filled && interactive) {
            throw session.mistake("mistake.filledOrInteractive");
        }
        if (industry == null) {
            printIndustries();
        } else {
            session.write(request(industry), output);
        }
        return ExitCode.DONE;
    }

    private byte[] request(String name) {
        if (filled) {
            return session.example(name).bytes();
        }
        RequestForm form = session.forms().of(name);
        String template = interactive
                ? RequestTemplate.write(form, name, answers(form, name))
                : RequestTemplate.write(form, name);
        return template.getBytes(StandardCharsets.UTF_8);
    }

    /** Asks for everything that must be given; a file that is there already is refused before. */
    private Tree.Mapping answers(RequestForm form, String name) {
        output.file().ifPresent(file -> OutputFile.checkFree(file, output.force()));
        session.remarks().progress(session.text("init.howToAnswer"));
        Console console = new Console(session);
        Tree.Mapping answers = Interview.hold(form, name, console);
        List<Refusal> left = console.check(answers);
        console.refused(left);
        session.remarks()
                .progress(left.isEmpty() ? session.text("init.complete") : session.text("init.left", left.size()));
        return answers;
    }

    private void printIndustries() {
        List<Industry> industries = new ArrayList<>();
        for (LoadedPlugin plugin : session.engine().library().registry().loaded()) {
            plugin.descriptor()
                    .industry()
                    .ifPresent(name -> industries.add(
                            new Industry(name, plugin.descriptor().name(), plugin.id())));
        }
        industries.add(new Industry(RequestForms.GENERAL, new Bilingual("不指定行业", "of no industry"), "standard"));
        if (format == DataFormat.JSON) {
            session.print(JsonObject.builder()
                    .put("industries", industries.stream().map(Industry::json).toList())
                    .build());
            return;
        }
        Table table = new Table(List.of(
                Column.left(session.text("plugin.industry")),
                Column.left(session.text("plugin.name")),
                Column.left(session.text("init.plugin"))));
        industries.forEach(one -> table.add(one.id, session.texts().language().of(one.name), one.plugin));
        session.print(table);
    }

    private record Industry(String id, Bilingual name, String plugin) {

        JsonObject json() {
            return JsonObject.builder()
                    .put("id", id)
                    .put(
                            "name",
                            JsonObject.builder()
                                    .put("zh", name.zh())
                                    .put("en", name.en())
                                    .build())
                    .put("plugin", plugin)
                    .build();
        }
    }
}
