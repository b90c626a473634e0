// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A duty as it ships.
 *
 * @param code such as {@code sp.04}
 * @param months within which it must be done again or looked over; {@code null} for one that begins with an event
 * @param basis {@code law}, {@code regulation} or {@code recommended}
 * @param verified how sure the reference is: {@code primary}, {@code secondary}, {@code general}
 * @param owner the function that has to see to it, as the role catalogue names it
 * @param legal the provision; {@code null} where none demands it
 * @param deadline in words, for one that begins with an event
 * @param storeRule all that may be written of it here
 * @param remindDays days ahead of its due day, the most first
 */
public record ShippedDuty(
        String code,
        DutyKind kind,
        @Nullable Integer months,
        String basis,
        String verified,
        String owner,
        @Nullable String legal,
        Text name,
        @Nullable Text how,
        @Nullable Text deadline,
        Text storeRule,
        List<Integer> remindDays) {

    public ShippedDuty {
        remindDays = List.copyOf(remindDays);
    }
}
