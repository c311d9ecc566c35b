/** The plugin for the service desk of an online shop. */
@NullMarked
package org.agreement.plugin.ecommerce;

import org.jspecify.annotations.NullMarked;
