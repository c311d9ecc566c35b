package org.agreement.plugin.standard;

import java.util.List;
import java.util.stream.IntStream;
import org.agreement.api.terms.Channel;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** Complains about a service that calls end users while nothing is agreed about calls. */
final class OutboundCheck implements TermCheck {

    private static final Channel OUTBOUND = Channel.parse("outbound");

    @Override
    public List<Complaint> check(Terms terms) {
        if (terms.tree().outbound().isPresent()) {
            return List.of();
        }
        return IntStream.range(0, terms.services().size())
                .filter(i -> terms.services().get(i).channels().stream()
                        .anyMatch(channel -> channel.printed().equals(OUTBOUND.printed())))
                .mapToObj(i -> new Complaint(
                        "STD-801",
                        "services." + i + ".channels",
                        new Bilingual("渠道含外呼，却没有外呼的约定", "end users are called, yet nothing is agreed about calls"),
                        new Bilingual(
                                "写上 outbound 的事项，如 outbound: {purposes: [满意度回访]}",
                                "state outbound with its purposes, such as outbound: {purposes: [满意度回访]}")))
                .toList();
    }
}
