package com.example.teashop;

import java.util.List;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.render.Renderer;
import org.agreement.api.review.ReviewRule;

/** A pricing model, a review rule and a renderer. */
public final class TeaShopPlugin implements AgreementPlugin {

    /** For the service loader. */
    public TeaShopPlugin() {}

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }

    @Override
    public List<PricingModel<?>> pricingModels() {
        return List.of(new RollOverModel());
    }

    @Override
    public List<ReviewRule> reviewRules() {
        return List.of(new NightCallRule());
    }

    @Override
    public List<Renderer> renderers() {
        return List.of(new OutlineRenderer());
    }
}
