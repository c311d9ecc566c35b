package org.agreement.api.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of sealed type whose variants' keys stand directly among the keys of the surrounding record: a component
 * {@code @Inlined PaymentPlan plan} with the variant {@code Monthly} is written {@code monthly: {…}}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Inlined {}
