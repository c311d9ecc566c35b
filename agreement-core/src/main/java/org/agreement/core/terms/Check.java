package org.agreement.core.terms;

/** The rules about one subject; looks at what could be read, whatever else was refused. */
@FunctionalInterface
interface Check {

    void inspect(Inspection inspection);
}
