/**
 * From the bytes of a request to an {@link org.agreement.core.request.AgreementRequest}: what was written, laid over each other,
 * completed by documented defaults, each value with its place; and what follows from the same shapes and documentation: the
 * schema, and the template that a user fills in.
 */
@NullMarked
package org.agreement.core.request;

import org.jspecify.annotations.NullMarked;
