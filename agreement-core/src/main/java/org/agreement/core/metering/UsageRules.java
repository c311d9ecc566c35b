package org.agreement.core.metering;

import java.util.Set;
import org.agreement.api.fee.Measure;
import org.agreement.api.time.Period;

/**
 * What usage is accepted and counted.
 *
 * @param accepted the days that rows may lie on
 * @param counted the days whose rows count; the others are passed over, for instance those of a pilot
 * @param measures what the fees need
 * @param proven those of them that count only what a voucher proves
 */
public record UsageRules(Period accepted, Period counted, Set<Measure> measures, Set<Measure> proven) {}
