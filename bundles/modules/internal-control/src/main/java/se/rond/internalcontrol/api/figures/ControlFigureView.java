// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.figures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.UnitRef;

/**
 * A figure that a control looks at.
 *
 * @param figure id, such as {@code k.sba.01}
 * @param unit whose figure it is, with all below, as it was called then
 * @param frozen whether it stays as it is: then it was read when the result was handed in
 * @param reading {@code null} where no module that runs has the figure now
 */
public record ControlFigureView(
        UUID id,
        UUID control,
        String figure,
        UnitRef unit,
        String period,
        boolean frozen,
        @Nullable FigureRead reading,
        @Nullable Instant frozenAt,
        long version)
        implements Versioned {}
