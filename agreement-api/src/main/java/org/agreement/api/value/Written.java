package org.agreement.api.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a value is written in a request: what the schema and the help say of it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Written {

    /** ECMA-262 regular expression that every written form matches (a schema can check no more). */
    String pattern();

    /** The form and unit in Chinese. */
    String zh();

    /** The form and unit in English. */
    String en();

    /** An example. */
    String example();
}
