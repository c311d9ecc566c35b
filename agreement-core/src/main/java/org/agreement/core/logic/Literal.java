package org.agreement.core.logic;

/** That a variable holds, or that it does not. */
public record Literal(int variable, boolean holds) {}
