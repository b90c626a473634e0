// SPDX-License-Identifier: Apache-2.0
/** How records become JSON and back: strict, with names in lower_snake_case for enums. */
@NullMarked
package se.rond.platform.rest.json;

import org.jspecify.annotations.NullMarked;
