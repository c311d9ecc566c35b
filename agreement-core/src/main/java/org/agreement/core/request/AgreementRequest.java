package org.agreement.core.request;

import java.util.List;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.Refusal;

/**
 * A request as it was read: what was written and what is assumed, what it chooses, and the form it fills in.
 *
 * <p>Immutable. Whether it makes terms is for the terms' factory to say, which also throws what was refused here already.
 *
 * @param file the name under which the request was given
 * @param tree every value with its place, the assumed ones marked
 * @param form what the request may hold
 * @param selection what it chooses beside its terms
 * @param refusals what was refused so far
 */
public record AgreementRequest(
        String file, Tree.Mapping tree, RequestForm form, Selection selection, List<Refusal> refusals) {

    public AgreementRequest {
        refusals = List.copyOf(refusals);
    }

    /** What is assumed, in the order of the tree. */
    public List<Assumed> assumed() {
        return Assumption.in(tree);
    }

    /** The ids of the active plugins, standard first. */
    public List<String> activePlugins() {
        return form.plugins().stream().map(plugin -> plugin.id()).toList();
    }

    /** The place of what stands at a path, or of the nearest thing around it. */
    public Place place(String path) {
        return new TermReading(tree).place(path);
    }
}
