/**
 * Which plugins there are: found, read, loaded each behind its own class loader, pinned when installed, and refused with a
 * reason where they cannot be used.
 */
@NullMarked
package org.agreement.core.plugin;

import org.jspecify.annotations.NullMarked;
