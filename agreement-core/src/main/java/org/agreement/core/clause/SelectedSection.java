package org.agreement.core.clause;

import java.util.List;

/** A section of one agreement with the clauses that are present; at least one. */
public record SelectedSection(String id, String title, List<ClauseText> clauses) {}
