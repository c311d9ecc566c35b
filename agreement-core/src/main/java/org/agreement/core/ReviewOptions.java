package org.agreement.core;

import java.time.LocalDate;
import java.util.Optional;
import org.agreement.api.review.Relation;
import org.agreement.core.review.RuleChoice;

/**
 * How a text is reviewed.
 *
 * @param asOf the day whose law is asked for; empty: today
 * @param relation who faces whom; empty: as the parties of our own agreement are, guessed from the words of a foreign text
 */
public record ReviewOptions(Optional<LocalDate> asOf, Optional<Relation> relation, RuleChoice rules) {}
