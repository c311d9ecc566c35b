package org.agreement.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a run finds around it.
 *
 * @param in what {@code -} reads
 * @param out takes data only
 * @param err takes words, progress and warnings
 * @param clock of the machine, in the zone in which days are told
 * @param width of the terminal; empty if the output does not go to one
 */
record Surroundings(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        Clock clock,
        OptionalInt width) {}
