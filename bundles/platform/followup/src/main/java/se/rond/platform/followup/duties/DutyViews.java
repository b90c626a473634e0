// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.Duty;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.Unit;

/** Gives duties the names of today. */
@Component(service = DutyViews.class)
public final class DutyViews {

    private static final String PROTECTED = "skyddad";

    private final Organisation organisation;

    @Activate
    public DutyViews(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    DutyView of(Duty duty) {
        UUID premise = duty.premise();
        return new DutyView(
                duty.id(),
                duty.module(),
                duty.kind(),
                duty.kindName(),
                duty.name(),
                duty.state(),
                duty.opensAt(),
                duty.dueAt(),
                duty.closesAt(),
                duty.doneAt(),
                duty.unit(),
                organisation.tree().unit(duty.unit()).map(Unit::name).orElse(duty.unitPath()),
                premise,
                premise == null
                        ? null
                        : organisation.premise(premise).map(Premise::name).orElse(null),
                role(duty.role()),
                person(duty.person()),
                duty.address());
    }

    private @Nullable Text role(@Nullable String role) {
        if (role == null) {
            return null;
        }
        Role known = organisation.roles().get(role);
        return known == null ? Text.same(role) : known.name();
    }

    private @Nullable String person(@Nullable UUID person) {
        return person == null
                ? null
                : organisation
                        .person(person)
                        .map(found -> found.identityProtected() ? PROTECTED : found.name())
                        .orElse(null);
    }
}
