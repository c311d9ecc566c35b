package org.agreement.core.pricing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.ScheduledFee;

/** The pricing models of all plugins by id, asked with fee items instead of their typed records. */
public final class PricingModels {

    private final Map<String, PricingModel<?>> byId = new LinkedHashMap<>();

    /** Takes models with different ids. */
    public PricingModels(Collection<? extends PricingModel<?>> models) {
        models.forEach(model -> byId.put(model.id(), model));
    }

    /** The ids in the order in which the plugins give them. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** The record that the entries of a model are read into, by the id of the model. */
    public Map<String, Class<? extends Record>> types() {
        Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
        byId.forEach((id, model) -> types.put(id, model.type()));
        return types;
    }

    /** The line of the fee schedule. */
    public ScheduledFee schedule(FeeItem item) {
        return schedule(item, model(item));
    }

    /** The group of the fee item. */
    public FeeCategory category(FeeItem item) {
        return model(item).category();
    }

    /** What usage must hold so that the item can be charged. */
    public Set<Measure> measures(FeeItem item) {
        return measures(item, model(item));
    }

    /** Which of them count only what a voucher proves. */
    public Set<Measure> proven(FeeItem item) {
        return proven(item, model(item));
    }

    /** The name of the fee item that this one builds on. */
    public Optional<String> buildsOn(FeeItem item) {
        return buildsOn(item, model(item));
    }

    /** Whether a period can only be charged after those before it. */
    public boolean carries(FeeItem item) {
        return carries(item, model(item));
    }

    /** What the item costs in one billing period. */
    public List<Charge> charge(FeeItem item, Billing billing) {
        return charge(item, model(item), billing);
    }

    private PricingModel<?> model(FeeItem item) {
        PricingModel<?> model = byId.get(item.model());
        if (model == null) {
            throw new IllegalArgumentException("no pricing model " + item.model());
        }
        return model;
    }

    private static <F extends Record> ScheduledFee schedule(FeeItem item, PricingModel<F> model) {
        FeeLine line = model.describe(model.type().cast(item.fee()));
        return ScheduledFee.of(item.name(), model.category(), line);
    }

    private static <F extends Record> Set<Measure> measures(FeeItem item, PricingModel<F> model) {
        return model.measures(model.type().cast(item.fee()));
    }

    private static <F extends Record> Set<Measure> proven(FeeItem item, PricingModel<F> model) {
        return model.proven(model.type().cast(item.fee()));
    }

    private static <F extends Record> Optional<String> buildsOn(FeeItem item, PricingModel<F> model) {
        return model.buildsOn(model.type().cast(item.fee()));
    }

    private static <F extends Record> List<Charge> charge(FeeItem item, PricingModel<F> model, Billing billing) {
        return model.charge(model.type().cast(item.fee()), billing);
    }

    private static <F extends Record> boolean carries(FeeItem item, PricingModel<F> model) {
        return model.carries(model.type().cast(item.fee()));
    }
}
