// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.duties.DutyQuery;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.RiskView;
import se.rond.internalcontrol.followup.ControlDutySource;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.Database;

/** A plan is written in one language and read in two, as far as its words are the catalogue's. */
public class SayingControlsInTwoLanguagesTest extends OnBothDatabases {

    @Test
    public void whatIsTakenFromTheCatalogueIsReadInTheLanguageOfTheReader() {
        givenTheCommonControlIsTakenIn("sv");

        assertThat(first().title()).as("as it was written").isEqualTo("Attest av fakturor, 1 av 3");
        assertThat(first().words().title()).isEqualTo(FIRST);
        assertThat(first().words().method().en())
                .isEqualTo("Sample: correct approver, amount, proof of delivery, no conflict of interest.");
        assertThat(first().words().samplePlan()).isEqualTo(new Text("25 fakturor", "25 invoices"));
        assertThat(risk().words().en()).isEqualTo("Invoices paid without authorised approval or match with delivery.");
    }

    @Test
    public void aPlanWrittenInEnglishIsReadInSwedishAlike() {
        givenTheCommonControlIsTakenIn("en");

        assertThat(first().title()).isEqualTo("Invoice approval, 1 of 3");
        assertThat(first().words().title()).isEqualTo(FIRST);
        assertThat(first().words().method().sv()).startsWith("Stickprov: rätt attestant");
    }

    @Test
    public void whatSomebodyWroteStaysAsItIsWritten() {
        course.begun().commonDecided();
        UUID control = course.control(course.risk(3, 3, Handling.CONTROL), "2026-01-01", "2026-03-31");

        ControlView view = course.seen(control);

        assertThat(view.words().title())
                .as("the catalogue's")
                .isEqualTo(new Text("Attest av fakturor", "Invoice approval"));
        assertThat(view.words().method()).as("one's own").isEqualTo(Text.same("Stickprov mot attestordningen"));
        assertThat(risk().words()).isEqualTo(Text.same("Fakturor betalas utan attest"));
    }

    @Test
    public void aControlOfOnesOwnIsNotTheCataloguesByItsNameAlone() {
        course.begun().commonDecided();
        UUID risk = course.risk(3, 3, Handling.CONTROL);
        UUID own = UUID.randomUUID();
        office.writing.saveControl(course.id, own, given(risk, null, "Löneutbetalning"), IfMatch.none());
        UUID changed = UUID.randomUUID();
        office.writing.saveControl(
                course.id, changed, given(risk, "ic.01", "Attest av stora fakturor, 1 av 2"), IfMatch.none());

        assertThat(course.seen(own).words().title()).isEqualTo(Text.same("Löneutbetalning"));
        assertThat(course.seen(changed).words().title()).isEqualTo(Text.same("Attest av stora fakturor, 1 av 2"));
    }

    @Test
    public void theDutyOfItsPerformerIsNamedInBoth() {
        course.inForce("2026-03-31");

        assertThat(new ControlDutySource(office.duties, new ShippedCatalogue(), store.work())
                        .duties(
                                DutyQuery.of(
                                        "/KOMMUN/",
                                        Scope.EVERYTHING,
                                        Period.valueOf("2026"),
                                        store.clock().instant()),
                                null,
                                9))
                .filteredOn(duty -> duty.kind().equals("control"))
                .singleElement()
                .satisfies(
                        duty -> assertThat(duty.name()).isEqualTo(new Text("Attest av fakturor", "Invoice approval")));
    }

    // given, when, then

    private static final Text FIRST = new Text("Attest av fakturor, 1 av 3", "Invoice approval, 1 of 3");

    public SayingControlsInTwoLanguagesTest(Database database) {
        super(database);
    }

    private void givenTheCommonControlIsTakenIn(String language) {
        course.begun().commonDecided("ic.01");
        office.book.addCommon(course.id, language);
    }

    private ControlView first() {
        return course.plan().controls().stream()
                .filter(control -> control.periodTo().equals(LocalDate.parse("2026-04-30")))
                .findFirst()
                .orElseThrow();
    }

    private RiskView risk() {
        return course.plan().risks().get(0);
    }

    private static ControlGiven given(UUID risk, @Nullable String control, String title) {
        ControlGiven usual = PlanCourse.given(risk, "2026-01-01", "2026-12-31");
        return new ControlGiven(
                risk,
                control,
                title,
                usual.method(),
                usual.samplePlan(),
                usual.periodFrom(),
                usual.periodTo(),
                Municipality.id("performer"),
                usual.routineUnit(),
                null);
    }
}
