// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Roles of the catalogue that people hold by the records of a bundle: the owner of a system, who performs a control. They come
 * with the bundle and go with it.
 *
 * <p>The access control asks it, at most once for a request, and only where one of {@link #roles} can grant what is asked:
 * by one query along an index. It checks no permission itself, which would ask it again.
 */
@ConsumerType
public interface RoleSource {

    /**
     * A role at a record.
     *
     * @param role id in the role catalogue, such as {@code system_owner}
     * @param record id of the record, see {@link Place#record}
     */
    record Held(String role, UUID record) {}

    /** Ids of the roles that it can say anything about. Others are not believed, nor is a role that opens a compartment. */
    Set<String> roles();

    /** What the person holds today; within a unit of work as that has left it. */
    List<Held> heldBy(UUID person);
}
