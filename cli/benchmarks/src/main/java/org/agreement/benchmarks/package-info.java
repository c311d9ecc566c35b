/** Benchmarks: how many documents are written in a second, and what the first one costs, beside others. */
@NullMarked
package org.agreement.benchmarks;

import org.jspecify.annotations.NullMarked;
