package org.agreement.api.fee;

/**
 * One entry of the fees of a request: its name, the id of its pricing model, and the record that the model reads.
 *
 * @param name unique among the fees of an agreement
 * @param model the id of the {@link PricingModel}
 * @param fee an instance of the model's {@link PricingModel#type()}; its keys stand directly in the entry
 */
public record FeeItem(String name, String model, Record fee) {}
