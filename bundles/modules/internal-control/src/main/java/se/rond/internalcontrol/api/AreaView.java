// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * An area of the risk analysis.
 *
 * @param risks how many risks of the area are in the plan
 * @param note what was looked at, where no risk was found; {@code null} if nobody has said so
 */
public record AreaView(
        String area, Text name, long risks, @Nullable String note) {}
