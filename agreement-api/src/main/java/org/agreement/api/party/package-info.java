/** Who signs: the two parties, their documents and contacts. */
@NullMarked
package org.agreement.api.party;

import org.jspecify.annotations.NullMarked;
