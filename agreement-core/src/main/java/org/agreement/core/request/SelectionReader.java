package org.agreement.core.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Reads what a request chooses beside its terms. */
final class SelectionReader {

    private final RequestForm form;
    private final Refusals refusals;

    SelectionReader(RequestForm form, Refusals refusals) {
        this.form = form;
        this.refusals = refusals;
    }

    Selection read(Tree.Mapping request) {
        Tree.Mapping choices = Tree.Mapping.empty(request.place());
        for (String key : Keys.of(form.choices())) {
            Optional<Tree> value = request.get(key);
            choices = value.isPresent() ? choices.with(key, value.get()) : choices;
        }
        ShapeReader reader = new ShapeReader(form.docs(), refusals, new TermReading(choices));
        Selection.Written written = reader.read(form.choices(), choices, Spot.ROOT)
                .map(Selection.Written.class::cast)
                .orElse(new Selection.Written(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        Optional<Selection.Clauses> clauses = written.clauses();
        return new Selection(
                written.industry().filter(name -> !name.equals(PluginChoice.GENERAL)),
                written.plugins().orElse(List.of()),
                preferences(request),
                clauses.flatMap(Selection.Clauses::exclude).orElse(List.of()),
                clauses.flatMap(Selection.Clauses::add).orElse(List.of()),
                written.number().map(Selection.NumberForm::prefix));
    }

    private Map<String, String> preferences(Tree.Mapping request) {
        Map<String, String> preferences = new LinkedHashMap<>();
        Optional<Tree> node = request.get(RequestForm.PREFER).filter(found -> !Texts.isNothing(found));
        if (node.isPresent() && node.get() instanceof Tree.Mapping mapping) {
            mapping.entries().values().forEach(entry -> prefer(entry, preferences));
        } else if (node.isPresent()) {
            refusals.add(ErrorCode.MAPPING_EXPECTED, node.get().place(), RequestForm.PREFER, "standard/…");
        }
        return preferences;
    }

    private void prefer(Tree.Entry entry, Map<String, String> preferences) {
        List<String> active = form.plugins().stream().map(plugin -> plugin.id()).toList();
        String plugin = Texts.of(entry.value()).orElse("");
        if (active.contains(plugin)) {
            preferences.put(entry.key(), plugin);
        } else {
            refusals.add(Refusal.of(
                            ErrorCode.UNKNOWN_ADD_ON,
                            entry.value().place(),
                            RequestForm.PREFER + "." + entry.key(),
                            Suggestion.wayOut(plugin, active))
                    .withValue(plugin));
        }
    }
}
