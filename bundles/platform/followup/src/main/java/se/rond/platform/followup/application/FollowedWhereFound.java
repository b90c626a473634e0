// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.FindingState;
import se.rond.findings.FollowedFindings;
import se.rond.kernel.IfMatch;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.Finding;

/** Does with a finding what was said where it was found, as if the caller had done it here. */
@Component
public final class FollowedWhereFound implements FollowedFindings {

    private final FindingDesk desk;
    private final FindingActions actions;

    @Activate
    public FollowedWhereFound(@Reference FindingDesk desk, @Reference FindingActions actions) {
        this.desk = desk;
        this.actions = actions;
    }

    @Override
    public void give(UUID id, UUID person) {
        Finding finding = desk.readable(id);
        Assignee whom = new Assignee(person, null);
        if (finding.state().isOpen() && !whom.isSameAs(finding.assignee())) {
            actions.assign(id, IfMatch.none(), new Assignment(null, null, whom, null, null, null));
        }
    }

    @Override
    public void mended(UUID id, UUID by, String words) {
        Finding finding = desk.readable(id);
        if (finding.state().isOpen()) {
            Actor mender = new Actor(null, by, "");
            Deed fixed = Deed.of(
                    Action.REPORT_FIXED, words, (open, now) -> open.reportFixed(words, List.of(), null, mender, now));
            desk.act(id, IfMatch.none(), fixed);
        }
        if (finding.state() == FindingState.REMEDIED) {
            actions.verify(id, IfMatch.none(), words);
        }
    }
}
