package org.agreement.core.request;

import java.util.List;
import org.agreement.core.data.Source;

/**
 * What a request is read from.
 *
 * @param request the request itself
 * @param house laid under the request, the first lowest
 * @param settings set over it, in order
 */
public record RequestSources(Source request, List<Source> house, List<Setting> settings) {

    public RequestSources {
        house = List.copyOf(house);
        settings = List.copyOf(settings);
    }

    /** A request alone. */
    public static RequestSources of(Source request) {
        return new RequestSources(request, List.of(), List.of());
    }
}
