package org.agreement.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Severity;

/** The style sheet of a report: a script is not needed to filter. */
final class ReportStyle {

    private ReportStyle() {}

    static String of() {
        StringBuilder style = new StringBuilder(resource("report.css"));
        for (Severity severity : Severity.values()) {
            hidden("s-" + severity.text(), severity.text(), style);
        }
        for (FindingClass kind : FindingClass.values()) {
            hidden("c-" + kind.text(), kind.text(), style);
        }
        style.append("@supports selector(:has(a)) {\n");
        // the gravest comes last and so wins where findings overlap
        for (Severity severity : Severity.values()) {
            for (FindingClass kind : FindingClass.values()) {
                style.append("  body:not(:has(#s-")
                        .append(severity.text())
                        .append(":not(:checked))):not(:has(#c-")
                        .append(kind.text())
                        .append(":not(:checked))) mark.");
                mark(severity, kind, style);
            }
        }
        style.append("}\n@supports not selector(:has(a)) {\n");
        for (Severity severity : Severity.values()) {
            for (FindingClass kind : FindingClass.values()) {
                style.append("  mark.");
                mark(severity, kind, style);
            }
        }
        return style.append("}\n").toString();
    }

    private static void hidden(String box, String name, StringBuilder style) {
        style.append("body:has(#").append(box).append(":not(:checked)) .note.").append(name);
        style.append(", body:has(#").append(box).append(":not(:checked)) .ref.").append(name);
        style.append(" { display: none; }\n");
        // a passage all of whose findings are hidden
        style.append("body:has(#only-found:checked):has(#")
                .append(box)
                .append(":not(:checked)) .row:not(:has(.note:not(.");
        style.append(name).append("))) { display: none; }\n");
    }

    private static void mark(Severity severity, FindingClass kind, StringBuilder style) {
        String name = severity.text();
        style.append(name)
                .append('-')
                .append(kind.text())
                .append(" { background: var(--")
                .append(name)
                .append("-ground); text-decoration: underline var(--")
                .append(name)
                .append("-line) var(--")
                .append(name)
                .append("); }\n");
    }

    static String resource(String name) {
        try (InputStream in = ReportStyle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
