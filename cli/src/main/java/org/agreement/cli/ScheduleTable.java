package org.agreement.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.schedule.Schedule;

/** Prints a schedule for people. */
final class ScheduleTable {

    private final Session session;

    ScheduleTable(Session session) {
        this.session = session;
    }

    void print(Schedule schedule) {
        session.heading(session.text(
                "schedule.heading", schedule.title(), schedule.duties().size()));
        Table table = new Table(List.of(
                Column.left(session.text("schedule.due")),
                Column.left(session.text("schedule.who")),
                Column.left(session.text("schedule.what")),
                Column.left(session.text("schedule.clauses")),
                Column.left(session.text("schedule.remark"))));
        for (DatedDuty duty : schedule.duties()) {
            table.add(
                    Schedule.written(duty).replace('T', ' '),
                    duty.who().stream().map(role -> role.printed()).collect(Collectors.joining("、")),
                    duty.what(),
                    duty.clauses().stream().map(schedule.labels()::label).collect(Collectors.joining("、")),
                    duty.provisional() ? session.text("schedule.provisional") : "");
        }
        session.print(table);
        if (schedule.duties().stream().anyMatch(DatedDuty::provisional)) {
            session.remarks().warning(session.text("schedule.provisional.why"));
        }
    }
}
