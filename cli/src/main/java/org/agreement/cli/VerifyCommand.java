package org.agreement.cli;

import java.math.BigInteger;
import org.agreement.cli.options.DataFormat;
import org.agreement.core.clause.Decision;
import org.agreement.core.clause.PresenceProblem;
import org.agreement.core.clause.PresenceReport;
import org.agreement.core.clause.PresenceReport.Extent;
import org.agreement.core.data.JsonObject;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows that every combination of clauses that requests can reach is valid. */
@Command(name = "verify", customSynopsis = "agreement verify --plugins [OPTIONS]")
final class VerifyCommand implements Subcommand {

    private static final int LONGEST_COUNT = 12;

    private final Session session;

    @Option(names = "--plugins")
    private boolean plugins;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        if (!plugins) {
            throw session.mistake("mistake.verify");
        }
        PresenceReport report = session.engine().library().verify();
        if (format == DataFormat.JSON) {
            session.print(json(report));
        } else {
            print(report);
        }
        return report.isSound() ? ExitCode.DONE : ExitCode.PLUGIN_REFUSED;
    }

    private void print(PresenceReport report) {
        Extent extent = report.extent();
        line("verify.plugins", report.plugins().size(), String.join(", ", report.plugins()));
        line("verify.texts", extent.clauses(), extent.annexes());
        line("verify.places", extent.conditions(), extent.references(), extent.placeholders());
        line("verify.combinations", extent.decisions(), readable(extent.combinations()));
        long errors = report.problems().stream().filter(PresenceProblem::error).count();
        line("verify.problems", errors, report.problems().size() - errors);
        Language language = session.texts().language();
        for (PresenceProblem problem : report.problems()) {
            Refusal refusal = problem.refusal();
            String text = refusal.line(language);
            session.out()
                    .println(
                            problem.error()
                                    ? session.style().error(text)
                                    : session.style().warning(session.text("remark.warning")) + text);
            session.out().println("  " + session.text("remark.wayOut", language.of(refusal.wayOut())));
        }
    }

    private void line(String key, Object... arguments) {
        session.out().println(session.text(key, arguments));
    }

    /** All digits of a short number, the first three and the power of ten of a long one. */
    private static String readable(BigInteger number) {
        String digits = number.toString();
        return digits.length() <= LONGEST_COUNT
                ? digits
                : digits.charAt(0) + "." + digits.substring(1, 3) + " × 10^" + (digits.length() - 1);
    }

    private JsonObject json(PresenceReport report) {
        Extent extent = report.extent();
        Language language = session.texts().language();
        return JsonObject.builder()
                .put("sound", report.isSound())
                .putTexts("plugins", report.plugins())
                .put("clauses", extent.clauses())
                .put("annexes", extent.annexes())
                .put("conditions", extent.conditions())
                .put("references", extent.references())
                .put("placeholders", extent.placeholders())
                .put("decisions", extent.decisions())
                .put("combinations", extent.combinations().toString())
                .put(
                        "problems",
                        report.problems().stream()
                                .map(problem -> json(problem, language))
                                .toList())
                .build();
    }

    private static JsonObject json(PresenceProblem problem, Language language) {
        JsonObject.Builder json = JsonObject.builder().put("severity", problem.error() ? "error" : "warning");
        problem.refusal().json(language).members().forEach(json::put);
        return json.putTexts(
                        "choices",
                        problem.choices().stream().map(Decision::toString).toList())
                .build();
    }
}
