package org.agreement.api.review;

import java.util.List;

/** A document as text: the whole text and its passages, whose places count its code points. */
public record ForeignText(String text, List<Passage> passages) {}
