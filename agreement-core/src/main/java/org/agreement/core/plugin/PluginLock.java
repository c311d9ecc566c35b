package org.agreement.core.plugin;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which plugins were installed, by id, and the fingerprints of their files; immutable. */
record PluginLock(SortedMap<String, Entry> entries) {

    /** An installed plugin. */
    record Entry(String version, Fingerprints fingerprints) {}

    PluginLock {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    PluginLock with(String id, Entry entry) {
        SortedMap<String, Entry> changed = new TreeMap<>(entries);
        changed.put(id, entry);
        return new PluginLock(changed);
    }

    PluginLock without(String id) {
        SortedMap<String, Entry> changed = new TreeMap<>(entries);
        changed.remove(id);
        return new PluginLock(changed);
    }
}
