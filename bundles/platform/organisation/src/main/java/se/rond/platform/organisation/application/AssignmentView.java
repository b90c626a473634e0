// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/**
 * Who holds which role where, with the names of person, role and place.
 *
 * @param vacant whether it should hold today but does not, since the person has left
 */
public record AssignmentView(
        UUID id,
        UUID person,
        String personName,
        String role,
        Text roleName,
        String scopeKind,
        UUID scope,
        @Nullable String scopeCode,
        @Nullable String scopeName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean deputy,
        boolean vacant,
        long version)
        implements Versioned {}
