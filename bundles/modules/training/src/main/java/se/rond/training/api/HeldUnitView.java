// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.organisation.UnitRef;

/** A unit that a course was held for, and when first in the time asked for. */
public record HeldUnitView(
        @Nullable UnitRef unit, String unitPath, String course, Text courseName, LocalDate firstOn, int sessions) {}
