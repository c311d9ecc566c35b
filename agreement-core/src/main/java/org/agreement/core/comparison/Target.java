package org.agreement.core.comparison;

/**
 * What a reference leads to.
 *
 * @param part the key of the part in its document
 * @param item the number of the item there; 0: the part as a whole
 */
record Target(String part, int item) {}
