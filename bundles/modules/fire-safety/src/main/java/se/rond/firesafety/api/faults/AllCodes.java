// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import org.jspecify.annotations.Nullable;

/** @param unit id or code: the premises that it and all below it use today; absent for all within reach */
public record AllCodes(@Nullable String unit) {}
