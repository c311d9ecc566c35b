/** A plugin as a stranger writes it: it sees the API and nothing else of the program. */
@NullMarked
package com.example.teashop;

import org.jspecify.annotations.NullMarked;
