package org.agreement.core.clause;

import org.agreement.core.data.Place;

/** A text and where it was written. */
public record Located(String text, Place place) {}
