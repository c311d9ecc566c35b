package org.agreement.core.clause;

import org.agreement.core.data.Place;

/** A clause that a plugin takes out of the agreements in which the plugin is active and the conditions hold. */
record Removal(String plugin, Reference.Target clause, Place place, Presence presence) {}
