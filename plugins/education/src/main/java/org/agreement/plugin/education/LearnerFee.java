package org.agreement.plugin.education;

import org.agreement.api.fee.UnitPrice;

/** A price for each enrolled learner and month. */
public record LearnerFee(UnitPrice price) {}
