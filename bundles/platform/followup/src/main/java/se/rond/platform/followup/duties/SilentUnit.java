// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A unit for which something fell due and that did nothing of it.
 *
 * @param unit {@code null} if there is no such unit today
 * @param path of the unit as it was then
 * @param name its name today; its code if it is no more
 * @param departmentName the department that it belongs to today
 * @param module whose duties they are
 * @param silent how many were not done though their time has passed
 * @param lastReport when it last did a duty of this module, in any period; {@code null} if never
 * @param contactName who answers for it; «skyddad» where the identity is protected; {@code null} where nobody does
 * @param records address of the duties that were not done
 */
public record SilentUnit(
        @Nullable UUID unit,
        String path,
        String name,
        @Nullable String departmentName,
        String module,
        long silent,
        @Nullable Instant lastReport,
        @Nullable String contactName,
        @Nullable Text contactRole,
        @Nullable String contactEmail,
        String records) {}
