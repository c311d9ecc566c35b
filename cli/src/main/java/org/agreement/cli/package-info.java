/** The command line: parses options, makes one call of the engine, prints the answer. */
@NullMarked
package org.agreement.cli;

import org.jspecify.annotations.NullMarked;
