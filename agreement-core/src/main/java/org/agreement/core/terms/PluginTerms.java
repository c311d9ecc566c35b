package org.agreement.core.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;
import org.agreement.core.plugin.Contribution;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.request.RequestForm;
import org.agreement.core.request.TermReading;

/** What the active plugins say about terms, and what they derive from them. */
final class PluginTerms {

    private static final Bilingual CHECKING = new Bilingual("检查要素", "checking terms");
    private static final Bilingual DERIVING = new Bilingual("推导要素", "deriving terms");
    private static final Bilingual DESCRIBING = new Bilingual("描述费用项目", "describing a fee");

    private final RequestForm form;

    PluginTerms(RequestForm form) {
        this.form = form;
    }

    /** Turns the complaints of plugins into refusals; the checks see the fee schedule, and nothing derived by plugins. */
    void check(Terms.Builder start, TermReading reading, Refusals refusals) {
        Terms terms = scheduled(start).build();
        for (LoadedPlugin plugin : form.plugins()) {
            for (TermCheck check : plugin.plugin().checks()) {
                List<Complaint> complaints = guarded(plugin, CHECKING, () -> List.copyOf(check.check(terms)));
                complaints.forEach(complaint -> refusals.add(refusal(complaint, reading)));
            }
        }
    }

    private static Refusal refusal(Complaint complaint, TermReading reading) {
        return new Refusal(
                complaint.code(),
                complaint.requirement(),
                reading.place(complaint.path()),
                complaint.path(),
                reading.shown(complaint.path()),
                complaint.message(),
                complaint.wayOut());
    }

    /** The terms with the fee schedule and everything that the plugins derive, each from all before it. */
    Terms derive(Terms.Builder start) {
        Terms.Builder builder = scheduled(start);
        for (LoadedPlugin plugin : form.plugins()) {
            for (DerivedTerm<?> term : plugin.plugin().derivedTerms()) {
                Terms before = builder.build();
                Optional<?> value = guarded(plugin, DERIVING, () -> term.derive(before));
                builder = value.isPresent() ? builder.put(term.key().name(), value.get()) : builder;
            }
        }
        return builder.build();
    }

    private Terms.Builder scheduled(Terms.Builder start) {
        return start.put(Terms.FEE_SCHEDULE.name(), schedule(start.build().fees()));
    }

    private List<ScheduledFee> schedule(List<FeeItem> fees) {
        List<ScheduledFee> schedule = new ArrayList<>();
        for (FeeItem item : fees) {
            Contribution<PricingModel<?>> model =
                    Objects.requireNonNull(form.models().get(item.model()), item.model());
            schedule.add(guarded(model.plugin(), DESCRIBING, () -> describe(model.value(), item)));
        }
        return List.copyOf(schedule);
    }

    private static <F extends Record> ScheduledFee describe(PricingModel<F> model, FeeItem item) {
        return ScheduledFee.of(
                item.name(), model.category(), model.describe(model.type().cast(item.fee())));
    }

    private static <T> T guarded(LoadedPlugin plugin, Bilingual doing, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            throw Failure.causedBy(e, ErrorCode.PLUGIN_THREW, plugin.id(), doing, String.valueOf(e));
        }
    }
}
