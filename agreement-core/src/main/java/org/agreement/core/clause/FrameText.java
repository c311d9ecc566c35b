package org.agreement.core.clause;

import org.agreement.api.agreement.Provenance;

/** The preamble or the signature block, ready to be filled. */
public record FrameText(Template template, Provenance provenance) {}
