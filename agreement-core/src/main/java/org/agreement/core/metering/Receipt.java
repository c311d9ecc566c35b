package org.agreement.core.metering;

import java.time.LocalDate;
import org.agreement.api.fee.Money;

/** Money that arrived for a bill. */
public record Receipt(String bill, LocalDate day, Money amount) {}
