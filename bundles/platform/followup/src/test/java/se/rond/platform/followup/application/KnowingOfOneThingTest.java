// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.duties.Duty;
import se.rond.findings.FindingState;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.measures.MeasureFilter;
import se.rond.platform.followup.measures.MeasureView;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;

public class KnowingOfOneThingTest extends CompartmentsOfATown {

    public KnowingOfOneThingTest(Database database) {
        super(database);
    }

    @Test
    public void whoIsGivenSomethingToDoInInformationSecurityKnowsJustThat() {
        UUID weakness = given(Compartment.INFOSEC);
        UUID other = report(Compartment.INFOSEC, "second");
        office.badge.wornBy("contact");
        office.actions.assign(weakness, IfMatch.none(), to("janitor"));
        office.actions.assign(
                other,
                IfMatch.none(),
                new Assignment(null, null, new Assignee(null, Town.id("ALSKOLAN")), null, null, null));

        office.badge.wornBy("janitor");
        assertThat(found(new FilterDraft().filter())).containsExactlyInAnyOrder(given, weakness);
        assertThat(office.desk.details(weakness).actions()).contains(se.rond.platform.followup.domain.Action.START);
        assertThat(duties.calendar(Town.id("janitor")))
                .extracting(Duty::id, Duty::compartment)
                .containsExactlyInAnyOrder(tuple(given, Compartment.GENERAL), tuple(weakness, Compartment.INFOSEC));
        notFound("a unit is everybody in it", () -> office.desk.details(other));
    }

    @Test
    public void securityProtectionIsGivenToNobodyOutside() {
        UUID secret = given(Compartment.SECURITY_PROTECTION);
        office.badge.wornBy("officer");

        assertThat(problem(() -> office.actions.assign(secret, IfMatch.none(), to("janitor")))
                        .rule())
                .isEqualTo("assignee-outside-compartment");
        assertThat(problem(() -> office.measureActions.decide(
                                measureOf(Compartment.SECURITY_PROTECTION), IfMatch.none(), decided("ciso")))
                        .rule())
                .isEqualTo("measure-owner-outside-compartment");
        office.actions.assign(secret, IfMatch.none(), to("officer"));
        assertThat(office.desk.details(secret).finding().state()).isEqualTo(FindingState.ASSIGNED);
    }

    @Test
    public void aMeasureIsReadByNobodyWhoMayNotReadWhatItServes() {
        UUID weakness = given(Compartment.INFOSEC);
        office.badge.wornBy("head");
        office.badge.grantForUnit("head", "BUN-F", "read_department", "approve_gap", "edit_department", "edit_gap");
        UUID general = measureByHand("general", null);

        assertThat(problem(() -> office.measureActions.link(general, weakness)).rule())
                .isEqualTo("measure-outside-compartment");
        UUID apart = measureByHand("apart", weakness);
        assertThat(office.measures.details(apart).measure().compartment()).isEqualTo(Compartment.INFOSEC);
        office.badge.wornBy("coordinator");
        notFound("the measure", () -> office.measures.details(apart));
    }

    @Test
    public void theTrailAndThePhotosAreKeptWhereTheFindingIs() {
        UUID photo = UUID.randomUUID();
        UUID weakness = given(Compartment.INFOSEC);
        office.badge.wornBy("contact");
        office.actions.assign(weakness, IfMatch.none(), to("contact"));
        office.actions.start(weakness, IfMatch.none(), null);
        office.actions.reportFixed(weakness, IfMatch.none(), "Klart", List.of(photo), BigDecimal.ONE);

        assertThat(office.trail)
                .filteredOn(entry -> entry.subject().equals(weakness.toString()))
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.compartment()).isEqualTo(Compartment.INFOSEC));
        assertThat(office.trail)
                .filteredOn(entry ->
                        entry.subject().equals(measureOf(Compartment.INFOSEC).toString()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.compartment()).isEqualTo(Compartment.INFOSEC));
        assertThat(office.shownWith).containsEntry(photo, "followup.read_infosec");
    }

    @Test
    public void whatIsWrittenFreelyIsReadOneByOneAndNoted() {
        UUID weakness = given(Compartment.INFOSEC);
        office.badge.wornBy("ciso");
        assertThat(office.desk
                        .page(new FilterDraft().filter(), PageRequest.first(10))
                        .items())
                .extracting(FindingView::id, FindingView::description)
                .containsExactly(tuple(weakness, null));
        assertThat(office.measures
                        .page(MeasureFilter.ALL, PageRequest.first(10))
                        .items())
                .extracting(MeasureView::description)
                .containsExactly((String) null);
        assertThat(office.readings).isEmpty();

        assertThat(office.desk.details(weakness).finding().description()).isEqualTo("Vem som helst kan radera dem");
        assertThat(office.measures
                        .details(measureOf(Compartment.INFOSEC))
                        .measure()
                        .description())
                .isEqualTo("Skriv bara till, aldrig över");
        assertThat(office.readings)
                .containsExactly("ciso followup.finding.read INFOSEC", "ciso followup.measure.read INFOSEC");
        office.badge.wornBy("coordinator");
        office.desk.details(given);
        notFound("hidden", () -> office.desk.details(weakness));
        assertThat(office.readings).hasSize(2);
    }

    @Test
    public void whoMayReadFiltersByCompartment() {
        UUID weakness = given(Compartment.INFOSEC);
        office.badge.wornBy("auditor");

        assertThat(found(new FilterDraft()
                        .compartments(Set.of(Compartment.INFOSEC))
                        .filter()))
                .containsExactly(weakness);
        assertThat(found(new FilterDraft()
                        .compartments(Set.of(Compartment.GENERAL))
                        .filter()))
                .hasSize(2)
                .doesNotContain(weakness);
        assertThat(found(new FilterDraft().filter())).hasSize(3);
    }
}
