// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service of a piece of equipment. */
public record ServiceDone(LocalDate servicedOn, @Nullable String note) {}
