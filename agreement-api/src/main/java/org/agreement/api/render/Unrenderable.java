package org.agreement.api.render;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.terms.Complaint;

/** An agreement that a format cannot hold as it is; a renderer throws it before it writes anything. */
public final class Unrenderable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> complaints;

    /**
     * With everything that cannot be held.
     *
     * @param complaints the path of each is that of a term, or names the clause; at least one
     */
    public Unrenderable(List<Complaint> complaints) {
        super(complaints.stream()
                .map(complaint -> complaint.code() + " " + complaint.message().en())
                .collect(Collectors.joining("\n")));
        this.complaints = List.copyOf(complaints);
    }

    /** What cannot be held, in reading order. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
