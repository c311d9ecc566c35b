package org.agreement.api.agreement;

import java.util.List;
import org.agreement.api.clause.AnnexId;

/**
 * An annex.
 *
 * @param number from 1; printed as a letter
 */
public record Annex(AnnexId id, int number, String title, List<Block> blocks, Provenance provenance) {}
