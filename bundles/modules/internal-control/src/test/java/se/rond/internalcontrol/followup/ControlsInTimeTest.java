// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.RoleSource;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutyState;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanFilter;
import se.rond.internalcontrol.application.ShippedCatalogue;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;

public class ControlsInTimeTest extends OnBothDatabases {

    @Test
    public void everyBoardAndCompanyIsToHaveAPlanAndSilenceShows() {
        office.round.run();
        office.round.run();

        assertThat(source().countByUnit(query("2025")))
                .containsOnlyKeys("/KOMMUN/BUN/", "/KOMMUN/KS/", "/KOMMUN/EFAB/")
                .containsEntry("/KOMMUN/BUN/", DutyCount.of(DutyState.DUE, 1));
        office.on("2026-01-01");
        assertThat(source().countByUnit(query("2025"))).containsEntry("/KOMMUN/KS/", DutyCount.of(DutyState.LATE, 1));
    }

    @Test
    public void aPlanThatTheBoardAdoptedIsDoneOnTheDayOfTheMeeting() {
        office.round.run();
        course.inForce("2026-12-31");

        Duty duty = source().duties(query("2025"), null, 9).stream()
                .filter(each -> each.unitPath().equals("/KOMMUN/BUN/"))
                .findFirst()
                .orElseThrow();
        assertThat(duty)
                .returns(DutyState.DONE, Duty::state)
                .returns("internal_control_coordinator", Duty::role)
                .returns("/internal-control/plans/" + course.id, Duty::address);
    }

    @Test
    public void aControlIsADutyOfItsPerformerUntilItIsHandedInOrClosed() {
        List<UUID> controls = course.inForce("2026-04-30", "2026-04-30", "2026-04-30", "2026-12-31");
        assertThat(source().countByUnit(query("2026")))
                .containsEntry("/KOMMUN/BUN/BUN-F/SKOLA/", DutyCount.of(DutyState.UPCOMING, 4));
        office.on("2026-04-30").round.run();
        course.performed(controls.get(0), 5, 0);
        course.closed(controls.get(1));
        office.on("2026-05-01");

        assertThat(source().countByUnit(query("2026")))
                .containsEntry(
                        "/KOMMUN/BUN/BUN-F/SKOLA/",
                        DutyCount.of(DutyState.DONE, 1)
                                .plus(DutyCount.of(DutyState.MISSED, 1))
                                .plus(DutyCount.of(DutyState.LATE, 1))
                                .plus(DutyCount.of(DutyState.DUE, 1)));
        Doer performer = new Doer(Municipality.id("performer"), Map.of());
        assertThat(source().duties(query("2026").by(performer), null, 9)).hasSize(4);
        assertThat(source().duties(query("2026").by(new Doer(Municipality.id("reader"), Map.of())), null, 9))
                .isEmpty();
        assertThat(source().countByMonth(query("2026"))
                        .get(YearMonth.parse("2026-04"))
                        .total())
                .isEqualTo(3);
        assertThat(source().lastDone(
                                Set.of(Municipality.id("SKOLA")), store.clock().instant()))
                .containsEntry(Municipality.id("SKOLA"), Instant.parse("2026-04-29T22:00:00Z"));
    }

    @Test
    public void whoIsFourteenAndThirtyDaysLateIsToldOfOnceEach() {
        UUID control = course.inForce("2026-02-28").get(0);
        office.on("2026-03-13").round.run();
        assertThat(office.told).isEmpty();

        office.on("2026-03-14").round.run();
        office.round.run();
        assertThat(office.told).containsExactly("school control/" + control + "/late/14/2026-02-28");

        office.on("2026-03-30").round.run();
        assertThat(office.told)
                .containsExactlyInAnyOrder(
                        "school control/" + control + "/late/14/2026-02-28",
                        "head control/" + control + "/late/30/2026-02-28");
    }

    @Test
    public void whoMakesAControlOfAPlanInForceIsItsPerformer() {
        ControlRoles roles = new ControlRoles(office.controls, store.work());
        assertThat(roles.heldBy(Municipality.id("performer"))).isEmpty();
        course.inForce("2026-04-30", "2026-12-31");

        assertThat(roles.heldBy(Municipality.id("performer")))
                .containsExactly(new RoleSource.Held("control_performer", course.id));
        assertThat(roles.heldBy(Municipality.id("reader"))).isEmpty();
        office.town.person("only", false);
        office.callers.grant(
                "only", InternalControlPermissions.READ, new Scope(false, Set.of(), Set.of(), Set.of(course.id)));
        assertThat(office.as("only")
                        .book
                        .plans(PlanFilter.of(2026), PageRequest.first(9))
                        .items())
                .hasSize(1);
    }

    private ControlDutySource source() {
        return new ControlDutySource(office.duties, new ShippedCatalogue(), store.work());
    }

    private DutyQuery query(String year) {
        return DutyQuery.of(
                "/KOMMUN/",
                Scope.EVERYTHING,
                Period.valueOf(year),
                store.clock().instant());
    }

    public ControlsInTimeTest(Database database) {
        super(database);
    }
}
