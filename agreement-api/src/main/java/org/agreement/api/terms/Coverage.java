package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.ServiceHours;

/** When the channels are served. */
public record Coverage(List<Channel> channels, ServiceDays days, ServiceHours hours) {}
