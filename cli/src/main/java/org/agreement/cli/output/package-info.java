/** What commands print: texts in two languages, tables of Chinese and Latin characters, remarks on standard error, files. */
@NullMarked
package org.agreement.cli.output;

import org.jspecify.annotations.NullMarked;
