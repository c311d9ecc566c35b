package org.agreement.api.clause;

/** The id of an annex: the plugin that brings it and its name there, written {@code standard/services}. */
public record AnnexId(String plugin, String name) {

    @Override
    public String toString() {
        return plugin + "/" + name;
    }
}
