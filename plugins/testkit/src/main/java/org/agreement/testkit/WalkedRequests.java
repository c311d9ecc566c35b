package org.agreement.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.Refused;
import org.agreement.core.request.AgreementRequest;

/** Assembles requests made by chance from the reference requests: whatever is accepted must make a sound agreement. */
final class WalkedRequests {

    private static final int STEPS = 6;

    private final PluginUnderTest plugin;
    private final Workshop workshop;
    private final List<String> faults = new ArrayList<>();
    private int accepted;

    private WalkedRequests(PluginUnderTest plugin) {
        this.plugin = plugin;
        this.workshop = new Workshop(plugin.library());
    }

    /** What is wrong with the agreements of so many walks, up to the first walk that finds a fault. */
    static List<String> faults(PluginUnderTest plugin, int walks) {
        WalkedRequests requests = new WalkedRequests(plugin);
        List<Source> starts = requests.starts();
        for (int seed = 0; seed < walks && !starts.isEmpty() && requests.faults.isEmpty(); seed++) {
            requests.walk(starts.get(seed % starts.size()), seed);
        }
        if (!starts.isEmpty() && requests.faults.isEmpty() && requests.accepted < walks) {
            requests.faults.add("only " + requests.accepted + " requests of " + walks + " walks were accepted; give the"
                    + " terms examples that fit together");
        }
        return requests.faults;
    }

    /** The plugin's reference requests, else those of standard. */
    private List<Source> starts() {
        List<Source> own = examples(plugin.id());
        return own.isEmpty() ? examples(PluginRegistry.STANDARD) : own;
    }

    private List<Source> examples(String id) {
        return plugin.registry().get(id).files().list("examples").stream()
                .map(path -> plugin.registry().get(id).files().source(path))
                .flatMap(Optional::stream)
                .toList();
    }

    private void walk(Source start, int seed) {
        RequestWalk walk = new RequestWalk(plugin.library().catalog(), seed);
        AgreementRequest from = workshop.read(start);
        for (int step = 0; step < STEPS; step++) {
            AgreementRequest stands = from;
            from = accepted(walk.next(from), "walk " + seed + ", step " + step).orElse(stands);
        }
    }

    /** The request if it is accepted; what is wrong with its agreement is kept. */
    private Optional<AgreementRequest> accepted(Source source, String where) {
        try {
            AgreementRequest request = workshop.read(source);
            Agreement agreement = workshop.draft(request);
            accepted++;
            Soundness.faults(agreement).forEach(fault -> faults.add(where + ": " + fault));
            return Optional.of(request);
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
