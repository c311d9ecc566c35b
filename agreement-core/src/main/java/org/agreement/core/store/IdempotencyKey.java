package org.agreement.core.store;

/**
 * Lets a request be sent twice and be stored once.
 *
 * @param key chosen by the user
 * @param requestSha256 fingerprint of the request, by which another one under the same key is known
 */
public record IdempotencyKey(String key, String requestSha256) {}
