package org.agreement.core.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Payment.Milestone;

/** The amounts of a price that is paid at milestones: each share rounded to the 分, the last instalment takes the rest. */
public record Instalments(Money total, List<Instalment> list) {

    /** What is paid at one milestone. */
    public record Instalment(String name, Share share, Money amount, String formula) {}

    /** The instalments of a total; they sum to it. */
    static Instalments of(Money total, List<Milestone> milestones) {
        List<Instalment> instalments = new ArrayList<>();
        Money left = total;
        for (int n = 0; n < milestones.size(); n++) {
            Milestone milestone = milestones.get(n);
            boolean last = n == milestones.size() - 1;
            Money amount = last ? left : Money.rounded(milestone.share().of(total.amount()));
            String formula = last && n > 0
                    ? rest(total, instalments)
                    : total.text() + " × " + milestone.share().printed();
            left = left.minus(amount);
            instalments.add(new Instalment(milestone.name(), milestone.share(), amount, formula));
        }
        return new Instalments(total, List.copyOf(instalments));
    }

    private static String rest(Money total, List<Instalment> before) {
        return total.text()
                + before.stream().map(each -> " − " + each.amount().text()).collect(Collectors.joining());
    }
}
