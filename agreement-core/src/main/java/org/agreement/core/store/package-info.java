/**
 * What is kept: agreements, their revisions and what happened to them, in one SQLite file; the only place that knows SQL.
 *
 * <p>The store knows nothing of clauses: contents are texts to it. Each statement is a file in {@code sql/}, each version of
 * the schema one in {@code migrations/}.
 */
@NullMarked
package org.agreement.core.store;

import org.jspecify.annotations.NullMarked;
