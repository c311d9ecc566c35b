package org.agreement.core.store;

/** An agreement to be stored as a draft; the store gives it the next number of the series. */
public record NewAgreement(NumberSeries series, Summary summary, Contents contents) {}
