/**
 * Clause files: read, checked against the terms and against each other when the plugins are loaded, selected and filled for
 * each agreement. Entry: {@link org.agreement.core.clause.ClauseCatalog}.
 */
@NullMarked
package org.agreement.core.clause;

import org.jspecify.annotations.NullMarked;
