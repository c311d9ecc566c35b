package org.agreement.core.metering;

import java.util.Arrays;

/**
 * The keys of the rows of one day, kept as fingerprints of 64 bits: some 16 bytes for each row, however long its key. Of a million
 * different keys two are taken for the same once in thirty million days.
 */
final class DayKeys {

    private static final int LEAST = 1024;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Open addressing; 0 is a free place. */
    private long[] places = new long[LEAST];

    private int size;

    /** Adds a key; the answer is whether it was not there. */
    boolean add(String key) {
        if (size * 2 >= places.length) {
            grow();
        }
        boolean added = put(places, fingerprint(key));
        size += added ? 1 : 0;
        return added;
    }

    /** Forgets all keys and keeps the room, as the next day has about as many. */
    void clear() {
        Arrays.fill(places, 0);
        size = 0;
    }

    private void grow() {
        long[] more = new long[places.length * 2];
        for (long fingerprint : places) {
            if (fingerprint != 0) {
                put(more, fingerprint);
            }
        }
        places = more;
    }

    private static boolean put(long[] places, long fingerprint) {
        int mask = places.length - 1;
        int at = (int) fingerprint & mask;
        while (places[at] != 0) {
            if (places[at] == fingerprint) {
                return false;
            }
            at = (at + 1) & mask;
        }
        places[at] = fingerprint;
        return true;
    }

    /** FNV-1a, then mixed so that its low bits depend on all of it. */
    private static long fingerprint(String key) {
        long hash = OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
