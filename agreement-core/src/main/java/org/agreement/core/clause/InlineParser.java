package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Parses running text: words, bold words, slots, sections and references. One object for one run. */
final class InlineParser {

    private final Run run;
    private final String text;
    private final Refusals refusals;
    private final SectionStack sections;
    private int boldSince = -1;

    InlineParser(Run run, Refusals refusals) {
        this.run = run;
        this.text = run.text();
        this.refusals = refusals;
        this.sections = new SectionStack(refusals);
    }

    List<Node> parse() {
        int words = 0;
        int index = 0;
        while (index < text.length()) {
            if (special(index)) {
                words(words, index);
                index = special(index, text.substring(index, index + 2));
                words = index;
            } else {
                index++;
            }
        }
        words(words, text.length());
        if (boldSince >= 0) {
            refusals.add(ErrorCode.BOLD_UNCLOSED, run.place(boldSince), "");
        }
        return sections.finish();
    }

    private boolean special(int index) {
        if (index + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return "{}[]*".indexOf(c) >= 0 && text.charAt(index + 1) == c;
    }

    private void words(int from, int to) {
        if (from < to) {
            sections.add(new Node.Words(run.place(from), text.substring(from, to), boldSince >= 0));
        }
    }

    /** Takes what begins at an index with two special characters, and gives the index after it. */
    private int special(int index, String mark) {
        return switch (mark) {
            case "**" -> {
                boldSince = boldSince < 0 ? index : -1;
                yield index + 2;
            }
            case "{{" -> tag(index);
            case "[[" -> reference(index);
            default -> {
                refusals.add(
                        mark.equals("}}") ? ErrorCode.TAG_MALFORMED : ErrorCode.REFERENCE_MALFORMED,
                        run.place(index),
                        "",
                        mark);
                yield index + 2;
            }
        };
    }

    private int tag(int index) {
        int end = text.indexOf("}}", index);
        String inside = end < 0 ? "" : text.substring(index + 2, end);
        Optional<Tag> tag = TagReader.tag(run.place(index), inside);
        if (tag.isEmpty()) {
            String written = end < 0 ? "{{" : text.substring(index, end + 2);
            refusals.add(ErrorCode.TAG_MALFORMED, run.place(index), "", written);
            return end < 0 ? index + 2 : skip('}', end);
        }
        if (tag.get().kind() == Tag.Kind.VALUE) {
            sections.add(new Node.Slot(tag.get().place(), tag.get().subject()));
        } else {
            sections.accept(tag.get());
        }
        return end + 2;
    }

    private int skip(char c, int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) == c) {
            index++;
        }
        return index;
    }

    private int reference(int index) {
        int end = text.indexOf("]]", index);
        String inside = end < 0 ? "" : text.substring(index + 2, end);
        Optional<Node.Reference> reference = TagReader.reference(run.place(index), inside);
        if (reference.isEmpty()) {
            String written = end < 0 ? "[[" : text.substring(index, end + 2);
            refusals.add(ErrorCode.REFERENCE_MALFORMED, run.place(index), "", written);
            return end < 0 ? index + 2 : end + 2;
        }
        sections.add(reference.get());
        return end + 2;
    }
}
