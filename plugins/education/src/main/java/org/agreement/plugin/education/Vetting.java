package org.agreement.plugin.education;

import org.agreement.api.time.TimeSpan;

/**
 * How the people at the desk are vetted.
 *
 * @param every how often the records are looked up again
 * @param proof within which time after a request the provider shows that it was done
 * @param leave within which time somebody with a record leaves the project
 */
public record Vetting(TimeSpan every, TimeSpan proof, TimeSpan leave) {}
