package org.agreement.core.schedule;

import java.util.List;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.fee.Money;
import org.agreement.api.party.PartyRole;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;

/** A schedule as commands print it with {@code --format json}. */
public final class ScheduleJson {

    private ScheduleJson() {}

    /** {@code {"zone","duties":[{"id","due","who","what","clauses":[{"id","label"}],"amount","provisional"}]}}. */
    public static JsonObject write(Schedule schedule) {
        List<JsonValue> duties = schedule.duties().stream()
                .map(duty -> duty(duty, schedule.labels()))
                .toList();
        return JsonObject.builder()
                .put("title", schedule.title())
                .put("zone", "Asia/Shanghai")
                .put("duties", duties)
                .build();
    }

    private static JsonValue duty(DatedDuty duty, ClauseLabels labels) {
        List<JsonValue> clauses = duty.clauses().stream()
                .map(clause -> (JsonValue) JsonObject.builder()
                        .put("id", clause.toString())
                        .put("label", labels.label(clause))
                        .build())
                .toList();
        return JsonObject.builder()
                .put("id", duty.id())
                .put("due", Schedule.written(duty))
                .putTexts("who", duty.who().stream().map(PartyRole::text).toList())
                .put("what", duty.what())
                .put("clauses", clauses)
                .putOptional("amount", duty.amount().map(Money::text))
                .put("provisional", duty.provisional())
                .build();
    }
}
