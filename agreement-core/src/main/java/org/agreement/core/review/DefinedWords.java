package org.agreement.core.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;

/** The words that a text defines: in its clause of definitions, in parentheses, or by saying what they mean. */
final class DefinedWords {

    private static final String QUOTES = "“”\"「」『』";
    private static final String WORD = "[^\\s，。；、：:,;（）()|" + QUOTES + "]{2,12}";

    /** （以下简称“平台规则”）, 以下合称平台规则. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:以下|下称|以下均?)?(?:简称|统称|合称|并称|称)(?:为|作)?[：:]?[" + QUOTES + "]?(" + WORD + ")[" + QUOTES + "]?[）)]");

    /** “简单问题”是指, 简单问题系指. */
    private static final Pattern MEANT = Pattern.compile(
            "(?:^|[，。；、：:（(" + QUOTES + "])(" + WORD + ")(?:[" + QUOTES + "]?(?:是指|系指|指的是|，指|：指)|[" + QUOTES + "]指)");

    /** An entry of a clause of definitions: （八）简单问题：…. */
    private static final Pattern ENTRY = Pattern.compile(
            "^(?:[（(]?[0-9一二三四五六七八九十.]{1,5}[）).、]*\\s*)?[" + QUOTES + "]?([^，。；：:]{2,30}?)[" + QUOTES + "]?[：:]");

    private static final Pattern HEADING = Pattern.compile("定义|释义|术语|用语");

    /** What a definition may be read in; a longer line is no entry of a list. */
    private static final int LONGEST = 2_000;

    private DefinedWords() {}

    /** The findings without those of vague words that the text defines. */
    static List<Finding> removed(List<Finding> findings, List<Passage> passages) {
        if (findings.stream().noneMatch(DefinedWords::isVague)) {
            return findings;
        }
        Set<String> defined = of(passages);
        return findings.stream()
                .filter(finding -> !isVague(finding) || !defined.contains(finding.text()))
                .toList();
    }

    private static boolean isVague(Finding finding) {
        return finding.findingClass() == FindingClass.VAGUE;
    }

    static Set<String> of(List<Passage> passages) {
        Set<String> defined = new LinkedHashSet<>();
        for (Passage passage : passages) {
            String text = passage.text();
            if (text.length() > LONGEST) {
                continue;
            }
            if (text.contains("称")) {
                add(NAMED.matcher(text), defined);
            }
            if (text.contains("指")) {
                add(MEANT.matcher(text), defined);
            }
            if (HEADING.matcher(passage.heading()).find()) {
                Matcher entry = ENTRY.matcher(text);
                if (entry.find()) {
                    defined.addAll(List.of(entry.group(1).split("[、与和及]")));
                }
            }
        }
        return defined;
    }

    private static void add(Matcher matcher, Set<String> defined) {
        while (matcher.find()) {
            defined.add(matcher.group(1));
        }
    }
}
