package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Relation;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.core.CoreModule;
import org.agreement.core.ReviewOptions;
import org.agreement.core.TextReview;
import org.agreement.core.clause.Law;
import org.agreement.core.plugin.Home;
import org.agreement.core.review.PhraseRule;
import org.agreement.core.review.RuleChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule about the law applies from the day on which its law does. */
@Tag("R-5")
final class LawDatesTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    private TextReview review;

    @BeforeEach
    void readTheRules() {
        review = Guice.createInjector(new CoreModule(new Home(home), TODAY)).getInstance(TextReview.class);
    }

    private List<Finding> findings(String text, Relation relation, LocalDate day) throws IOException {
        ReviewOptions options = new ReviewOptions(Optional.of(day), Optional.of(relation), RuleChoice.all());
        return review.review("text.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options)
                .findings();
    }

    private List<String> rules(String text, Relation relation, String day) throws IOException {
        return findings(text, relation, LocalDate.parse(day)).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void prepaymentsAreProtectedFromMay2025() throws IOException {
        for (String text : List.of("协议说明：充值余额不予退还。", "协议说明：机构有权更换授课教师和上课地点。")) {
            String rule = text.contains("充值") ? "standard/prepaid-no-refund" : "standard/prepaid-changes";
            assertTrue(!rules(text, Relation.B2C, "2025-04-30").contains(rule), text);
            assertTrue(rules(text, Relation.B2C, "2025-05-01").contains(rule), text);
            assertTrue(!rules(text, Relation.B2B, "2025-05-01").contains(rule), text);
        }
    }

    @Test
    void theOldStatutesWereInForceUntil2020() throws IOException {
        String text = "协议说明：根据《中华人民共和国合同法》订立。";
        assertTrue(!rules(text, Relation.B2B, "2020-12-31").contains("standard/statute-repealed"));
        assertTrue(rules(text, Relation.B2B, "2021-01-01").contains("standard/statute-repealed"));
    }

    @Test
    void noRuleAboutTheLawAppliesBeforeItsLawDoesAndEachDoesFromThatDay() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (RuleDescriptor rule : review.reviewer().rules()) {
            Optional<PhraseRule> phrases = review.reviewer().phraseRule(rule.id());
            Optional<LocalDate> first = firstDay(rule);
            if (rule.findingClass() == FindingClass.LAW && phrases.isPresent() && first.isPresent()) {
                LocalDate day = first.get();
                Relation relation = rule.relations().iterator().next();
                String text = "协议说明\n" + phrases.get().bad().get(0);
                if (finds(rule, text, relation, day.minusDays(1)) || !finds(rule, text, relation, day)) {
                    wrong.add(rule.id() + " " + day);
                }
                tried++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 10, tried + " rules");
    }

    private boolean finds(RuleDescriptor rule, String text, Relation relation, LocalDate day) throws IOException {
        return findings(text, relation, day).stream()
                .anyMatch(finding -> finding.rule().equals(rule.id()));
    }

    /** The first day on which any of the law that a rule rests on is in force; empty where some of it has no date. */
    private Optional<LocalDate> firstDay(RuleDescriptor rule) {
        List<LocalDate> days = new ArrayList<>();
        for (LegalBasis basis : rule.basis()) {
            Optional<Law> law = review.reviewer().statute(basis);
            if (law.isEmpty()) {
                return Optional.empty();
            }
            days.add(law.get().from());
        }
        return days.stream().min(LocalDate::compareTo);
    }
}
