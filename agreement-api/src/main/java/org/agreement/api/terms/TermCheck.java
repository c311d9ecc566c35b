package org.agreement.api.terms;

import java.util.List;

/** Complains about terms that cannot stand. It sees the tree, the blocks and the fee schedule, no other derived term. */
public interface TermCheck {

    /** All complaints; the engine turns each into a refusal at its place in the request. */
    List<Complaint> check(Terms terms);
}
