package org.agreement.core.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.Share;
import org.agreement.core.plugin.Contribution;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Suggestion;

/** fee items, what they build on, tax, commitment. */
final class FeeChecks implements Check {

    private static final List<String> TAX_RATES = List.of("13%", "9%", "6%", "3%", "1%", "0%");
    private static final List<String> PERIODIC = List.of("monthly", "by", "quarterly", "prepaid");

    private final Map<String, Contribution<PricingModel<?>>> models;

    FeeChecks(Map<String, Contribution<PricingModel<?>>> models) {
        this.models = models;
    }

    @Override
    public void inspect(Inspection inspection) {
        List<String> names = new ArrayList<>();
        int size = inspection.reading().size("fees");
        for (int i = 0; i < size; i++) {
            String path = "fees." + i + ".name";
            String name = inspection.text(path).orElse("");
            if (!name.isEmpty() && names.contains(name)) {
                inspection.refuse(ErrorCode.FEE_NAME_TWICE, path, name);
            }
            names.add(name);
        }
        for (int i = 0; i < size; i++) {
            buildsOn(inspection, i, names);
        }
        if (size > 0) {
            baseFee(inspection, size);
        }
        taxRate(inspection);
        commitment(inspection);
    }

    private void baseFee(Inspection inspection, int size) {
        boolean periodic =
                PERIODIC.stream().anyMatch(plan -> inspection.reading().has("payment." + plan));
        boolean allKnown = true;
        for (int i = 0; i < size; i++) {
            Optional<FeeCategory> category = category(inspection, i);
            if (category.equals(Optional.of(FeeCategory.BASE))) {
                return;
            }
            allKnown &= category.isPresent();
        }
        if (periodic && allKnown) {
            List<String> base = models.values().stream()
                    .map(Contribution::value)
                    .filter(model -> model.category() == FeeCategory.BASE)
                    .map(model -> model.id())
                    .toList();
            inspection.refuse(ErrorCode.NO_BASE_FEE, "fees", String.join(", ", base));
        }
    }

    private Optional<FeeCategory> category(Inspection inspection, int index) {
        return inspection
                .text("fees." + index + ".model")
                .map(models::get)
                .map(model -> model.value().category());
    }

    private void buildsOn(Inspection inspection, int index, List<String> names) {
        Optional<String> other = other(inspection, index);
        if (other.isEmpty()) {
            return;
        }
        String path = "fees." + index;
        String at = inspection.reading().has(path + ".of") ? path + ".of" : path;
        if (!names.contains(other.get())) {
            List<String> others =
                    names.stream().filter(name -> !name.isEmpty()).distinct().toList();
            inspection.refuse(ErrorCode.FEE_BUILDS_ON_UNKNOWN, at, other.get(), Suggestion.wayOut(other.get(), others));
        } else if (comesBack(inspection, index, names)) {
            inspection.refuse(ErrorCode.FEE_BUILDS_ON_ITSELF, at, names.get(index));
        }
    }

    /** Whether the fee builds on itself, perhaps by way of others. */
    private boolean comesBack(Inspection inspection, int index, List<String> names) {
        int reached = index;
        for (int step = 0; step < names.size(); step++) {
            reached = other(inspection, reached).map(names::indexOf).orElse(-1);
            if (reached < 0) {
                return false;
            } else if (reached == index) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> other(Inspection inspection, int index) {
        return inspection
                .value("fees." + index, FeeItem.class)
                .flatMap(fee ->
                        Optional.ofNullable(models.get(fee.model())).flatMap(model -> buildsOn(model.value(), fee)));
    }

    private static <F extends Record> Optional<String> buildsOn(PricingModel<F> model, FeeItem item) {
        return model.type().isInstance(item.fee()) ? model.buildsOn(model.type().cast(item.fee())) : Optional.empty();
    }

    private static void taxRate(Inspection inspection) {
        inspection
                .value("tax.rate", Share.class)
                .filter(rate -> !TAX_RATES.contains(rate.text()))
                .ifPresent(rate ->
                        inspection.refuse(ErrorCode.TAX_RATE, "tax.rate", rate.text(), String.join(", ", TAX_RATES)));
    }

    private static void commitment(Inspection inspection) {
        if (!inspection.reading().has("commitment")) {
            return;
        }
        boolean minimum = inspection.reading().has("commitment.minimum");
        boolean cap = inspection.reading().has("commitment.cap");
        if (!minimum && !cap) {
            inspection.refuse(ErrorCode.COMMITMENT_EMPTY, "commitment");
        }
        BigDecimal least = amount(inspection, "commitment.minimum");
        BigDecimal most = amount(inspection, "commitment.cap");
        if (minimum && cap && most.signum() > 0 && least.compareTo(most) > 0) {
            inspection.refuse(
                    ErrorCode.COMMITMENT_ORDER, "commitment.minimum", least.toPlainString(), most.toPlainString());
        }
    }

    private static BigDecimal amount(Inspection inspection, String path) {
        return inspection.value(path, Money.class).map(Money::amount).orElse(BigDecimal.ZERO);
    }
}
