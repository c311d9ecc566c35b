package org.agreement.core.terms;

import java.util.LinkedHashSet;
import java.util.Set;
import org.agreement.api.terms.Channel;
import org.agreement.core.refusal.ErrorCode;

/** every promise is measurable, and every channel is served at some time. */
final class ServiceChecks implements Check {

    @Override
    public void inspect(Inspection inspection) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < inspection.reading().size("services"); i++) {
            String service = "services." + i;
            String name = service + ".name";
            inspection
                    .text(name)
                    .filter(written -> !names.add(written))
                    .ifPresent(written -> inspection.refuse(ErrorCode.SERVICE_NAME_TWICE, name, written));
            for (int j = 0; j < inspection.reading().size(service + ".levels"); j++) {
                level(inspection, service + ".levels." + j);
            }
        }
        channels(inspection);
    }

    private static void level(Inspection inspection, String level) {
        boolean rate = inspection.reading().has(level + ".atLeast");
        boolean time = inspection.reading().has(level + ".atMost");
        if (rate && time) {
            inspection.refuse(ErrorCode.LEVEL_TWO_TARGETS, level + ".atMost");
        } else if (!rate && !time) {
            inspection.refuse(ErrorCode.LEVEL_WITHOUT_NUMBER, level);
        }
        if (rate && !inspection.reading().has(level + ".formula")) {
            inspection.refuse(ErrorCode.LEVEL_WITHOUT_FORMULA, level);
        }
    }

    private static void channels(Inspection inspection) {
        Set<String> covered = new LinkedHashSet<>();
        for (int i = 0; i < inspection.reading().size("coverage"); i++) {
            String channels = "coverage." + i + ".channels";
            for (int j = 0; j < inspection.reading().size(channels); j++) {
                inspection.value(channels + "." + j, Channel.class).ifPresent(channel -> covered.add(channel.text()));
            }
        }
        for (int i = 0; i < inspection.reading().size("services") && !covered.isEmpty(); i++) {
            String channels = "services." + i + ".channels";
            for (int j = 0; j < inspection.reading().size(channels); j++) {
                String path = channels + "." + j;
                inspection
                        .value(path, Channel.class)
                        .filter(channel -> !covered.contains(channel.text()))
                        .ifPresent(channel -> inspection.refuse(ErrorCode.CHANNEL_NOT_COVERED, path, channel.text()));
            }
        }
    }
}
