package org.agreement.api.agreement;

import java.util.List;
import org.agreement.api.terms.Terms;

/** Tells the duties of an agreement that fall on days known beforehand. */
public interface DutyPlanner {

    /** The duties, in any order. Terms that the planner's plugin does not know about plan nothing. */
    List<PlannedDuty> plan(Terms terms);
}
