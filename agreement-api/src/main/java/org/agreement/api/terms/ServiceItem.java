package org.agreement.api.terms;

import java.util.List;

/** One service: what is done, through which channels, at which levels, and what is not included. */
public record ServiceItem(
        String name, List<String> tasks, List<String> excluded, List<Channel> channels, List<ServiceLevel> levels) {}
