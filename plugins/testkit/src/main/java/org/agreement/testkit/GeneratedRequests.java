package org.agreement.testkit;

import java.util.ArrayList;
import java.util.List;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refused;
import org.agreement.core.request.RequestForms;

/** Assembles requests made from nothing but the documentation of the terms. */
final class GeneratedRequests {

    private GeneratedRequests() {}

    /** What is wrong with the agreements of so many seeds, up to the first seed with a fault. */
    static List<String> faults(PluginUnderTest plugin, int seeds) {
        String industry = plugin.loaded().descriptor().industry().orElse(RequestForms.GENERAL);
        RequestGenerator generator = new RequestGenerator(plugin.registry(), industry);
        Workshop workshop = new Workshop(plugin.library());
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < seeds && faults.isEmpty(); seed++) {
            for (String fault : faults(generator, workshop, seed)) {
                faults.add("seed " + seed + ": " + fault);
            }
        }
        return faults;
    }

    private static List<String> faults(RequestGenerator generator, Workshop workshop, long seed) {
        try {
            return Soundness.faults(workshop.draft(generator.generate(seed).request()));
        } catch (Refused refused) {
            return refused.refusals().stream().map(PluginUnderTest::line).toList();
        } catch (Failure failure) {
            return List.of(failure.line(Language.EN));
        }
    }
}
