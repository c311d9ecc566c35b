package org.agreement.core.store;

import java.util.List;
import java.util.Optional;

/**
 * Part of a list of agreements.
 *
 * @param next the number to go on after; empty if this is the end
 */
public record Page(List<ListedAgreement> agreements, Optional<String> next) {

    public Page {
        agreements = List.copyOf(agreements);
    }
}
