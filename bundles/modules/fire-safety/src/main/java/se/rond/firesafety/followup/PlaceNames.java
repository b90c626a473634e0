// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureQuery;
import se.rond.firesafety.api.FigureRecordView;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;

/** What the places of figures are called, and where in the organisation they were on a day. */
@Component(service = PlaceNames.class)
public final class PlaceNames {

    private final Organisation organisation;

    @Activate
    public PlaceNames(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    Map<UUID, Premise> premises() {
        return organisation.premises().stream().collect(Collectors.toMap(Premise::id, Function.identity()));
    }

    List<Premise> activePremises(LocalDate day) {
        return organisation.premises().stream()
                .filter(premise -> premise.isActiveOn(day))
                .toList();
    }

    /** The unit as it was placed on the day; as it is today, if it came later. */
    Optional<Unit> unit(UUID id, LocalDate day) {
        OrganisationTree then = organisation.tree(day);
        return then.unit(id).or(() -> organisation.tree().unit(id));
    }

    Organisation organisation() {
        return organisation;
    }

    FigureRecordView premise(UUID id, Premise premise, String path, boolean counted, String outcome) {
        return new FigureRecordView(
                id,
                "premise",
                premise.code(),
                premise.name(),
                path,
                counted,
                outcome,
                premise.latitude(),
                premise.longitude());
    }

    /** The last day of the period, or the day from which one looks if that comes first. */
    static LocalDate lastDay(FigureQuery query) {
        LocalDate seen = LocalDate.ofInstant(query.asOf(), Period.ZONE);
        return seen.isBefore(query.period().to()) ? seen : query.period().to();
    }
}
