package org.agreement.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Clause;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.party.PartyRole;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Severity;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.Assembled;
import org.agreement.core.Created;
import org.agreement.core.clause.Ordinals;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.request.Assumed;

/** Tells a person what was assembled: numbers, price, assumptions, findings and balance. */
final class CreatedReport {

    private final Session session;

    CreatedReport(Session session) {
        this.session = session;
    }

    void print(Created created) {
        Assembled assembled = created.assembled();
        String number = created.number().orElseGet(() -> session.text("created.notStored"));
        Agreement agreement = assembled.agreement();
        fact("created.number", session.style().strong(number));
        fact("created.title", agreement.title());
        fact("created.clauses", String.valueOf(agreement.clauses().count()));
        fact("created.sha256", assembled.sha256());
        session.out().println();
        new QuoteTable(session).print(assembled.quote());
        session.out().println();
        assumed(assembled.request().assumed());
        session.out().println();
        findings(assembled.findings(), agreement, number);
        session.out().println();
        balance(new BalanceList(assembled.balance(), agreement));
    }

    private void fact(String key, String value) {
        session.out().println(session.text(key, value));
    }

    private void assumed(List<Assumed> assumed) {
        if (assumed.isEmpty()) {
            session.heading(session.text("created.nothingAssumed"));
            return;
        }
        session.heading(session.text("created.assumed", assumed.size()));
        Table table = new Table(List.of(
                Column.left(session.text("assumed.path")),
                Column.left(session.text("assumed.value")),
                Column.left(session.text("assumed.source"))));
        assumed.forEach(value -> table.add(value.path(), words(value.value()), value.source()));
        session.print(table);
    }

    /** A value as it could be written in a request, in flow style. */
    private static String words(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        if (value instanceof JsonValue.Array array) {
            return array.items().stream().map(CreatedReport::words).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> member.getKey() + ": " + words(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return JsonWriter.compact().text(value);
    }

    /** Warnings and errors one by one; of notices, which remark on wordings that are well in most places, how many there are. */
    private void findings(List<Finding> findings, Agreement agreement, String number) {
        List<Finding> grave = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
        session.heading(
                grave.isEmpty() ? session.text("created.noWarnings") : session.text("created.findings", grave.size()));
        if (!grave.isEmpty()) {
            table(grave, agreement);
        }
        if (grave.size() < findings.size()) {
            session.out().println(session.text("created.notices", findings.size() - grave.size(), number));
        }
    }

    private void table(List<Finding> findings, Agreement agreement) {
        Map<ClauseId, Integer> numbers = agreement.clauses().collect(Collectors.toMap(Clause::id, Clause::number));
        Table table = new Table(List.of(
                Column.left(session.text("finding.severity")),
                Column.left(session.text("finding.clause")),
                Column.left(session.text("finding.message")),
                Column.left(session.text("finding.suggestion"))));
        findings.forEach(finding -> table.add(
                session.text("severity." + finding.severity().text()),
                finding.clause().map(numbers::get).map(Ordinals::clause).orElse(""),
                session.texts().language().of(finding.message()),
                session.texts().language().of(finding.suggestion())));
        session.print(table);
    }

    private void balance(BalanceList balance) {
        session.heading(session.text("created.balance"));
        Table table = new Table(List.of(
                Column.left(session.text("balance.side")),
                Column.left(session.text("balance.kind")),
                Column.right(session.text("balance.count")),
                Column.left(session.text("balance.places"))));
        for (PartyRole role : PartyRole.values()) {
            for (ClauseNature nature : BalanceList.WEIGHED) {
                table.add(
                        session.text("side." + role.text()),
                        session.text("balance." + nature.text()),
                        balance.count(role, nature),
                        balance.places(role, nature));
            }
        }
        session.print(table);
    }
}
