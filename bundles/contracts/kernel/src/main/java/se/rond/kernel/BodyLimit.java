// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much a resource method takes as its body. Without it: 1 MB where the body becomes an object, 64 MB where the method
 * reads the stream itself. What is longer is refused with 413 as soon as that shows.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    int megabytes();
}
