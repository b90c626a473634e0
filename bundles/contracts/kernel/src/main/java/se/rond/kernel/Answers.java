// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource method answers that returns a {@code Response} for the sake of its status or headers: only so does the
 * API's description know.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {

    /** Type of the body; {@code Void.class} for none, {@code byte[].class} for a file. */
    Class<?> value();

    int[] status() default 200;
}
