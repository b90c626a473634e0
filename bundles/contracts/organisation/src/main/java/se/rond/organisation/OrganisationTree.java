// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The whole tree as it stood on a day. Cheap to ask for and to walk: kept in memory, replaced when the register changes. */
@ProviderType
public interface OrganisationTree {

    LocalDate day();

    /** The municipality itself; empty before anything was imported. */
    Optional<Unit> root();

    Optional<Unit> unit(UUID id);

    Optional<Unit> unitByCode(String code);

    /** Units directly below, by name. */
    List<Unit> children(UUID unit);

    /** Ids of the unit and of all below it. */
    Set<UUID> subtree(UUID unit);

    /** The department that a unit belongs to; the unit itself if it is one; empty for boards, companies and the municipality. */
    Optional<Unit> departmentOf(UUID unit);

    /** All departments and companies, by name: the rows of a follow-up at municipality level. */
    List<Unit> departments();
}
