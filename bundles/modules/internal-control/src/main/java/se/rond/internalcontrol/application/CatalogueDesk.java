// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditEntry;
import se.rond.internalcontrol.api.Catalogue;
import se.rond.internalcontrol.api.Catalogue.Control;
import se.rond.internalcontrol.api.CommonGiven;
import se.rond.internalcontrol.api.CommonView;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.ReadingCatalogue;
import se.rond.internalcontrol.domain.Checks;
import se.rond.internalcontrol.domain.CommonControls;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Text;
import se.rond.organisation.PersonNames;
import se.rond.persistence.UnitOfWork;

/** The catalogue, and what the executive board has decided that every board must control. */
@Component
public final class CatalogueDesk implements ReadingCatalogue {

    private static final Text WHO_DECIDES = new Text(
            "Kommunstyrelsens samordnare beslutar vilka kontroller alla nämnder ska ha.",
            "The executive board's coordinator decides which controls every board must have.");

    private final ShippedCatalogue shipped;
    private final PlanDesk desk;
    private final ExecutiveBoard executive;
    private final UnitOfWork work;

    @Activate
    public CatalogueDesk(
            @Reference ShippedCatalogue shipped,
            @Reference PlanDesk desk,
            @Reference ExecutiveBoard executive,
            @Reference UnitOfWork work) {
        this.shipped = shipped;
        this.desk = desk;
        this.executive = executive;
        this.work = work;
    }

    @Override
    public Catalogue catalogue() {
        return shipped.catalogue();
    }

    @Override
    public CommonView common(int year) {
        return work.read(() -> view(year));
    }

    private CommonView view(int year) {
        CommonControls decided = desk.plans().common(year).orElse(null);
        boolean mayDecide = mayDecide();
        if (decided == null) {
            CommonControls before = desk.plans().common(year - 1).orElse(null);
            return new CommonView(
                    year, listed(before), before == null ? null : before.year(), null, null, mayDecide, 0);
        }
        PersonNames people =
                PersonNames.of(List.of(decided.decided()), desk.boards().organisation());
        return new CommonView(
                year,
                listed(decided),
                null,
                decided.decided().day(),
                people.refOrNull(decided.decided()),
                mayDecide,
                decided.version());
    }

    /** In the order of the catalogue; as it suggests where nobody has decided. */
    private List<String> listed(@Nullable CommonControls decided) {
        return shipped.catalogue().controls().stream()
                .filter(control ->
                        decided == null ? control.common() : decided.controls().contains(control.id()))
                .map(Control::id)
                .toList();
    }

    private boolean mayDecide() {
        return executive.may(InternalControlPermissions.EDIT_PLAN);
    }

    @Override
    public CommonView decideCommon(int year, CommonGiven given, IfMatch seen) {
        return work.write(() -> {
            executive.require(WHO_DECIDES, InternalControlPermissions.EDIT_PLAN);
            decide(year, check(year, given), seen);
            return view(year);
        });
    }

    private Set<String> check(int year, CommonGiven given) {
        new Checks()
                .within(year, ControlPlan.FIRST_YEAR, ControlPlan.LAST_YEAR, "/year")
                .require(
                        given.controls().stream()
                                .allMatch(id -> shipped.catalogue().control(id).isPresent()),
                        "/controls",
                        "control-unknown",
                        "Katalogen har ingen sådan kontroll.",
                        "The catalogue has no such control.")
                .refuse();
        return new TreeSet<>(given.controls());
    }

    private void decide(int year, Set<String> wanted, IfMatch seen) {
        CommonControls decided = desk.plans().common(year).orElse(null);
        Set<String> before = decided == null ? Set.of() : decided.controls();
        if (decided == null) {
            decided = new CommonControls(year, wanted, desk.sign());
            desk.plans().add(decided);
        } else if (!before.equals(wanted)) {
            seen.require(decided.version());
            decided.decide(wanted, desk.sign());
        } else {
            return;
        }
        desk.plans().flush();
        desk.record(AuditEntry.of(
                "internal-control.common-controls.decide",
                "common-controls",
                decided.id(),
                executive.id().orElse(null),
                Map.of("controls", List.copyOf(new TreeSet<>(before))),
                Map.of("year", year, "controls", List.copyOf(wanted))));
    }
}
