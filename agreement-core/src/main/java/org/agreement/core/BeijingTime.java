package org.agreement.core;

import java.time.ZoneId;

/** The zone that days and years are told in. */
final class BeijingTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BeijingTime() {}
}
