package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Block;
import org.agreement.core.data.Place;

/**
 * A file of the frame or of an annex, read by itself.
 *
 * @param replaces the annex that it replaces
 */
record FrameFile(
        String plugin,
        String name,
        Place place,
        String title,
        List<Located> when,
        Optional<Located> replaces,
        Body body,
        List<Block> notes,
        String sha256) {}
