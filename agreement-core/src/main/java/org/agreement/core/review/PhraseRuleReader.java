package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.core.clause.StatuteRegister;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.Tree.Scalar;
import org.agreement.core.data.Tree.Sequence;
import org.agreement.core.data.TreeReader;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.review.PhraseRule.Absence;
import org.agreement.core.review.PhraseRule.Fine;
import org.agreement.core.review.PhraseRule.Wording;

/** Reads the {@code rules/*.yaml} of one plugin; refuses whatever is wrong in them at its place, all at once. */
public final class PhraseRuleReader {

    private static final String FOLDER = "rules";
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final List<String> KEYS = List.of(
            "id",
            "class",
            "severity",
            "forConsumers",
            "protects",
            "inForce",
            "title",
            "explanation",
            "given",
            "words",
            "patterns",
            "hints",
            "hintsExcept",
            "except",
            "exceptPatterns",
            "unless",
            "unlessInParagraph",
            "absent",
            "headings",
            "basis",
            "bad",
            "good");

    private static final List<String> SOUGHT = List.of("words", "patterns", "hints", "absent");

    private static final Bilingual LIST =
            new Bilingual("规则的列表，每条规则以“- id:”开头", "a list of rules, each begun by '- id:'");
    private static final Bilingual RULE = new Bilingual("含有 id、words 等各项的规则", "a rule with id, words and so on");
    private static final Bilingual SOUGHT_FORM = new Bilingual(
            "words 或 patterns（找什么），或者 absent（缺什么）", "words or patterns (what is found), or absent (what is missed)");
    private static final Bilingual SHORT_NAME = new Bilingual(
            "小写字母、数字和连字符，如 vague-time；不写插件标识",
            "lower-case letters, digits and hyphens, such as vague-time, without the plugin's id");

    private final LoadedPlugin plugin;
    private final Optional<StatuteRegister> statutes;
    private final Refusals refusals;
    private final Map<String, String> seen = new LinkedHashMap<>();

    private PhraseRuleReader(LoadedPlugin plugin, Optional<StatuteRegister> statutes, Refusals refusals) {
        this.plugin = plugin;
        this.statutes = statutes;
        this.refusals = refusals;
        for (ReviewRule rule : plugin.plugin().reviewRules()) {
            seen.put(rule.descriptor().id(), rule.getClass().getName());
        }
    }

    /**
     * The rules of all files, in the order of their names; to be used only if nothing was refused.
     *
     * @param statutes what rules may rest on; empty where that cannot be known, because the plugin is refused already
     */
    public static List<PhraseRule> read(LoadedPlugin plugin, Optional<StatuteRegister> statutes, Refusals refusals) {
        PhraseRuleReader reader = new PhraseRuleReader(plugin, statutes, refusals);
        List<PhraseRule> rules = new ArrayList<>();
        for (String path : plugin.files().list(FOLDER)) {
            if (path.endsWith(".yaml")) {
                plugin.files().source(path).ifPresent(file -> rules.addAll(reader.file(file)));
            }
        }
        return rules;
    }

    private List<PhraseRule> file(Source file) {
        List<PhraseRule> rules = new ArrayList<>();
        Optional<Tree> tree = refusals.accept(new TreeReader().read(file));
        if (tree.isPresent() && tree.get() instanceof Sequence sequence) {
            for (Tree item : sequence.items()) {
                String path = String.valueOf(rules.size());
                if (item instanceof Mapping mapping) {
                    rules.add(rule(mapping, path));
                } else {
                    refusals.add(ErrorCode.WRONG_TYPE, item.place(), path, RULE);
                }
            }
        } else {
            tree.ifPresent(other -> refusals.add(ErrorCode.WRONG_TYPE, other.place(), "", LIST));
        }
        return rules;
    }

    private PhraseRule rule(Mapping rule, String path) {
        RuleFields fields = new RuleFields(rule, path, refusals);
        fields.checkKeys(KEYS);
        if (SOUGHT.stream().noneMatch(key -> rule.get(key).isPresent())) {
            refusals.add(ErrorCode.MISSING_VALUE, rule.place(), path + ".words", SOUGHT_FORM);
        }
        RulePatterns patterns = new RulePatterns(fields, path, refusals);
        return new PhraseRule(
                descriptor(fields, path),
                rule.place(),
                fields.inForce("inForce"),
                fields.optionalChoice("forConsumers", Severity.class),
                patterns.withWords("given"),
                new Wording(
                        written(fields.texts("words", false)),
                        patterns.withWords("patterns"),
                        patterns.withWords("hints"),
                        new Fine(
                                written(fields.texts("except", false)),
                                patterns.withWords("exceptPatterns"),
                                patterns.withWords("hintsExcept"),
                                patterns.of("unless"),
                                patterns.of("unlessInParagraph"))),
                absence(rule, patterns),
                written(fields.texts("bad", true)),
                written(fields.texts("good", true)));
    }

    private static Optional<Absence> absence(Mapping rule, RulePatterns patterns) {
        return rule.get("absent").isPresent()
                ? Optional.of(new Absence(patterns.withWords("absent"), patterns.of("headings")))
                : Optional.empty();
    }

    private RuleDescriptor descriptor(RuleFields fields, String path) {
        String name = fields.text("id").map(id -> name(id, path + ".id")).orElse("");
        return new RuleDescriptor(
                plugin.id() + "/" + name,
                fields.choice("class", FindingClass.class),
                fields.choice("severity", Severity.class),
                relations(fields.choices("protects", Relation.class)),
                fields.bilingual("title"),
                fields.bilingual("explanation"),
                fields.texts("basis", false).stream()
                        .flatMap(citation -> basis(citation).stream())
                        .toList());
    }

    private String name(Scalar id, String path) {
        String whole = plugin.id() + "/" + id.text();
        String first = seen.putIfAbsent(whole, id.place().toString());
        if (first != null) {
            refusals.add(ErrorCode.RULE_ID_TWICE, id.place(), path, whole, first);
        } else if (!id.text().matches(NAME)) {
            refusals.add(ErrorCode.WRONG_TYPE, id.place(), path, SHORT_NAME);
        }
        return id.text();
    }

    private static Set<Relation> relations(List<Relation> named) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(named);
        return Collections.unmodifiableSet(relations);
    }

    private Optional<LegalBasis> basis(Scalar citation) {
        return statutes.flatMap(register -> register.cite(citation, refusals));
    }

    private static List<String> written(List<Scalar> texts) {
        return texts.stream().map(Scalar::text).toList();
    }
}
