package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.value.Bilingual;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Suggestion;

/** How rules may be named: by id, without their plugin, with {@code *} for any characters, or by their class. */
final class RuleNames {

    private final List<RuleDescriptor> rules;

    RuleNames(List<RuleDescriptor> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The one rule of a name, which is neither a pattern nor a class.
     *
     * @throws Failure if there is none
     */
    String id(String name) {
        return ids(isNamed(name)).stream().findFirst().orElseThrow(() -> unknown(name));
    }

    /**
     * The rules that are meant.
     *
     * @throws Failure if there are none
     */
    Set<String> known(String name) {
        Set<String> meant = meant(name);
        if (meant.isEmpty()) {
            throw unknown(name);
        }
        return meant;
    }

    /** The rules that are meant; empty if there are none. */
    Set<String> meant(String name) {
        if (name.contains("*")) {
            String expression =
                    Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            Pattern pattern = Pattern.compile(expression);
            return ids(id -> pattern.matcher(id).matches()
                    || pattern.matcher(shortName(id)).matches());
        }
        Set<String> named = ids(isNamed(name));
        return named.isEmpty() ? ofClass(name) : named;
    }

    /** What was probably meant by a name that is none. */
    Bilingual wayOut(String name) {
        List<String> names = new ArrayList<>(
                Arrays.stream(FindingClass.values()).map(kind -> kind.text()).toList());
        rules.forEach(rule -> names.add(name.contains("/") ? rule.id() : shortName(rule.id())));
        Optional<String> nearest = Suggestion.nearest(name, names);
        Bilingual list = new Bilingual(
                "用 agreement review --list-rules 查看全部规则", "list all rules with agreement review --list-rules");
        return nearest.map(near -> new Bilingual(
                        "是否应为“" + near + "”？" + list.zh(), "Did you mean '" + near + "'? Or " + list.en()))
                .orElse(list);
    }

    private Failure unknown(String name) {
        return new Failure(ErrorCode.UNKNOWN_RULE, name, wayOut(name));
    }

    private static Predicate<String> isNamed(String name) {
        return id -> id.equals(name) || shortName(id).equals(name);
    }

    private static String shortName(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private Set<String> ids(Predicate<String> wanted) {
        return rules.stream()
                .map(RuleDescriptor::id)
                .filter(wanted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> ofClass(String name) {
        return rules.stream()
                .filter(rule -> rule.findingClass().text().equals(name))
                .map(RuleDescriptor::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
