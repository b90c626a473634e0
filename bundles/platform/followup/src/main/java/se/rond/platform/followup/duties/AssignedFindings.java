// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.platform.followup.domain.Finding;

/** Findings that somebody has to remedy, as duties: rejected and accepted ones are none, and none is ever missed. */
public interface AssignedFindings {

    /** The role whose holders see to what is assigned to their unit. */
    String MANAGER = "manager";

    List<Finding> page(DutyQuery query, @Nullable Seen after, int limit);

    /** One for each unit path and state that has any. */
    List<ByPath> countByPath(DutyQuery query);

    /** One for each due time and state that has any. */
    List<ByDue> countByDue(DutyQuery query);

    record ByPath(String path, DutyState state, long findings) {}

    record ByDue(Instant dueAt, DutyState state, long findings) {}
}
