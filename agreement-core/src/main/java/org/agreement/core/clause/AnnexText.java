package org.agreement.core.clause;

import org.agreement.api.agreement.Provenance;
import org.agreement.api.clause.AnnexId;

/** An annex of the catalogue, ready to be filled. */
public record AnnexText(AnnexId id, String title, Template template, Provenance provenance) {}
