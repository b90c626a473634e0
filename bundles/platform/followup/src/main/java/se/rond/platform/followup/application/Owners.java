// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.ResponsibleParty;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.Finding;

/** Knows who owns the property that a deficiency was found in. */
@Component(service = Owners.class)
public final class Owners {

    private final Organisation organisation;

    @Activate
    public Owners(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Fills in what the caller left out: the owner's unit, and that the owner has a part in it. A private landlord is no
     * unit here: then whoever had it keeps it and follows the order up.
     */
    Assignment completed(Assignment wanted, Finding finding) {
        Assignee owner = wanted.assignee().isNobody() ? new Assignee(null, unit(finding)) : wanted.assignee();
        ResponsibleParty present =
                finding.responsible() == ResponsibleParty.OCCUPANT ? ResponsibleParty.OWNER : finding.responsible();
        return new Assignment(
                wanted.severity(),
                wanted.responsible() == null ? present : wanted.responsible(),
                owner,
                wanted.dueAt(),
                wanted.temporaryMeasure(),
                wanted.comment());
    }

    private @Nullable UUID unit(Finding finding) {
        return Optional.ofNullable(finding.site().premise())
                .flatMap(organisation::premise)
                .map(Premise::owner)
                .orElse(null);
    }
}
