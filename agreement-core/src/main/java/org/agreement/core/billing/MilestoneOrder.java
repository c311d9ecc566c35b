package org.agreement.core.billing;

import java.time.LocalDate;

/** A milestone that was reached, by its name, and the day on which the customer confirmed it or was taken to. */
public record MilestoneOrder(String name, LocalDate confirmed) {}
