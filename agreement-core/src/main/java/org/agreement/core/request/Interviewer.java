package org.agreement.core.request;

import java.util.List;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.Refusal;

/** Whoever puts the questions of an interview to the user, and judges what the answers make together. */
public interface Interviewer {

    /** Says what comes next. */
    void heading(Bilingual text);

    /** Puts a question; the answer without space around it, empty if nothing was said. What ends the interview is thrown. */
    String ask(Question question);

    /** Says that an answer is no possible one. */
    void wrong(Bilingual reason);

    /** Says what is wrong with an answer. */
    void refused(List<Refusal> refusals);

    /** What is wrong with a request of which some may be missing. */
    List<Refusal> check(Tree.Mapping answers);
}
