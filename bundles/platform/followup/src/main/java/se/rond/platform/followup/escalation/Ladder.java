// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

import java.util.List;
import java.util.Map;
import se.rond.access.Compartment;

/**
 * The roles that are told within a compartment, level by level. A compartment that has none keeps what is overdue to whoever
 * has to see to it.
 */
record Ladder(List<String> responsible, List<String> coordinator, List<String> heads) {

    private static final Ladder NOBODY = new Ladder(List.of(), List.of(), List.of());

    private static final Map<Compartment, Ladder> LADDERS = Map.of(
            Compartment.INFOSEC,
            new Ladder(
                    List.of("department_security_contact"),
                    List.of("information_security_coordinator"),
                    List.of("department_head", "information_security_coordinator")),
            Compartment.SECURITY_PROTECTION,
            new Ladder(
                    List.of("security_protection_officer"),
                    List.of("deputy_security_protection_officer"),
                    List.of("municipal_director")));

    static Ladder of(Compartment compartment) {
        return LADDERS.getOrDefault(compartment, NOBODY);
    }
}
