// SPDX-License-Identifier: Apache-2.0
/** Every refusal as {@code application/problem+json}, in the caller's language. */
@NullMarked
package se.rond.platform.rest.problem;

import org.jspecify.annotations.NullMarked;
