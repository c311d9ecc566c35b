/** The plugin for the service desk of a training school. */
@NullMarked
package org.agreement.plugin.education;

import org.jspecify.annotations.NullMarked;
