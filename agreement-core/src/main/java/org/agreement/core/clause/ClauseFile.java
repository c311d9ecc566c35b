package org.agreement.core.clause;

import java.util.List;
import org.agreement.api.agreement.Block;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.data.Place;

/**
 * A clause file, read by itself; not yet checked against terms, statutes and other files.
 *
 * @param place its beginning
 */
record ClauseFile(ClauseId id, Place place, FrontMatter head, Body body, List<Block> notes, String sha256) {}
