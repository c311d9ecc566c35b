package org.agreement.plugin.docx.read;

import java.util.Set;

/** Which of its versions a document with tracked changes is read as. */
enum Version {
    /** As if all changes were rejected. */
    BEFORE(Set.of("del", "moveFrom", "cellDel")),
    /** As if all changes were accepted. */
    AFTER(Set.of("ins", "moveTo", "cellIns"));

    private static final Set<String> CHANGES = Set.of("del", "moveFrom", "cellDel", "ins", "moveTo", "cellIns");

    private final Set<String> shown;

    Version(Set<String> shown) {
        this.shown = shown;
    }

    /** Whether elements of a name say that something was inserted or deleted. */
    static boolean isChange(String name) {
        return CHANGES.contains(name);
    }

    /** Whether the version has what such an element says that of. */
    boolean shows(String change) {
        return shown.contains(change);
    }
}
