package org.agreement.plugin.standard;

import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** Complains where no service has a level: nothing that is promised could be measured. */
final class LevelCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        if (terms.services().stream().anyMatch(service -> !service.levels().isEmpty())) {
            return List.of();
        }
        return List.of(new Complaint(
                "STD-102",
                "services",
                new Bilingual(
                        "没有一项服务写明服务水平，承诺无从衡量", "no service has a level, so nothing that is promised can be measured"),
                new Bilingual(
                        "至少给一项服务写上 levels：指标、公式、目标、单位和统计周期",
                        "give at least one service a level: metric, formula, target, unit and window")));
    }
}
