package org.agreement.plugin.standard;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.terms.TermTree;
import org.agreement.api.terms.Terms;

/** Terms of which a test needs a few only. */
final class TermsOf {

    private TermsOf() {}

    /** Terms with these components of the tree and no others. */
    static Terms tree(Map<String, Object> components) {
        return Terms.builder(make(components)).build();
    }

    /** Terms with these components of the tree and a fee schedule. */
    static Terms tree(Map<String, Object> components, List<ScheduledFee> schedule) {
        return Terms.builder(make(components))
                .put(Terms.FEE_SCHEDULE.name(), schedule)
                .build();
    }

    /** Terms with fees and their schedule. */
    static Terms fees(List<FeeItem> fees, List<ScheduledFee> schedule) {
        return Terms.builder(make(Map.of("fees", fees)))
                .put(Terms.FEE_SCHEDULE.name(), schedule)
                .build();
    }

    private static TermTree make(Map<String, Object> components) {
        RecordComponent[] declared = TermTree.class.getRecordComponents();
        Class<?>[] types = new Class<?>[declared.length];
        Object[] values = new Object[declared.length];
        for (int i = 0; i < declared.length; i++) {
            types[i] = declared[i].getType();
            if (components.containsKey(declared[i].getName())) {
                values[i] = components.get(declared[i].getName());
            }
        }
        try {
            Constructor<TermTree> constructor = TermTree.class.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("TermTree has no such constructor", e);
        }
    }
}
