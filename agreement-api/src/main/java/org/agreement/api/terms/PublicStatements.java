package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/**
 * Who speaks in public, and how inquiries of authorities are answered.
 *
 * @param report within which time either side tells the other of a public matter
 * @param approval within which time a draft that names the other side is answered
 * @param assist within which time records for an inquiry are handed over
 * @param keep how long records are kept after the matter is closed
 */
public record PublicStatements(TimeSpan report, TimeSpan approval, TimeSpan assist, TimeSpan keep) {}
