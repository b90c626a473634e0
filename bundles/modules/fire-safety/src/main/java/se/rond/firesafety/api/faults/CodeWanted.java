// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param equipment id of the object; absent for the premises as a whole */
public record CodeWanted(UUID premise, @Nullable UUID equipment) {}
