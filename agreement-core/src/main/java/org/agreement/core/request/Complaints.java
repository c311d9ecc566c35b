package org.agreement.core.request;

import org.agreement.api.value.Bilingual;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;

/** What is wrong with the files of a plugin, in one line. */
final class Complaints {

    private Complaints() {}

    static Bilingual first(Refusals refusals) {
        return refusals.sorted().stream()
                .findFirst()
                .map(Complaints::line)
                .orElseGet(() -> new Bilingual("无法读取", "unreadable"));
    }

    private static Bilingual line(Refusal refusal) {
        return new Bilingual(refusal.line(Language.ZH), refusal.line(Language.EN));
    }
}
