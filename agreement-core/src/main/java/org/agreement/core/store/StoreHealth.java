package org.agreement.core.store;

import java.nio.file.Path;
import java.util.List;

/**
 * The state of the store.
 *
 * @param schemaVersion 0 if there is no store yet
 * @param problems what SQLite finds wrong with the file; empty if nothing
 */
public record StoreHealth(Path file, int schemaVersion, long agreements, List<String> problems) {

    public StoreHealth {
        problems = List.copyOf(problems);
    }
}
