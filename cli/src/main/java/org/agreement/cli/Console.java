package org.agreement.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.FileFailures;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refused;
import org.agreement.core.request.Interviewer;
import org.agreement.core.request.Question;
import org.agreement.core.request.RequestSources;

/** Puts questions on standard error and reads the answers from standard input, a terminal or not, a line for each. */
final class Console implements Interviewer {

    private final Session session;
    private final Language language;
    private final BufferedReader in;

    Console(Session session) {
        this.session = session;
        this.language = session.texts().language();
        this.in = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
    }

    @Override
    public void heading(Bilingual text) {
        session.remarks().progress("");
        session.remarks().progress(session.style().strong("── " + language.of(text) + " ──"));
    }

    @Override
    public String ask(Question question) {
        String text = language.of(question.text());
        String note = question.suggested()
                .map(value -> session.text("init.suggested", value))
                .orElseGet(() -> question.skippable() ? session.text("init.skip") : "");
        session.remarks().progress((question.path() + " " + text + note).strip());
        for (int i = 0; i < question.options().size(); i++) {
            Question.Option option = question.options().get(i);
            session.remarks()
                    .progress("  " + (i + 1) + ") " + (option.key() + "  " + language.of(option.text())).strip());
        }
        session.remarks().prompt("> ");
        return answer(question);
    }

    private String answer(Question question) {
        try {
            String line = in.readLine();
            if (line == null) {
                session.remarks().progress("");
                throw session.mistake("mistake.endOfAnswers", question.path());
            }
            return line.strip();
        } catch (IOException e) {
            throw FileFailures.of("-", e);
        }
    }

    @Override
    public void wrong(Bilingual reason) {
        session.remarks().warning(language.of(reason));
    }

    @Override
    public void refused(List<Refusal> refusals) {
        for (Refusal refusal : refusals) {
            session.remarks().warning(refusal.code() + " " + refusal.path() + ": " + language.of(refusal.message()));
            session.remarks().hint("  " + session.text("remark.wayOut", language.of(refusal.wayOut())));
        }
    }

    @Override
    public List<Refusal> check(Tree.Mapping answers) {
        Source request = Source.of("answers", JsonWriter.compact().text(answers.content()));
        try {
            session.engine().service().assemble(session.engine().service().read(RequestSources.of(request)));
            return List.of();
        } catch (Refused refused) {
            return refused.refusals();
        }
    }
}
