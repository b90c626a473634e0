// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Signature;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;

/** Tells people whose turn it is. What is told names the unit and the day, and nothing that was answered. */
@Component(service = Messages.class)
public final class Messages {

    private final Notices notices;
    private final GapPlaces places;

    @Activate
    public Messages(@Reference Notices notices, @Reference GapPlaces places) {
        this.notices = notices;
        this.places = places;
    }

    void invited(Campaign campaign, Assessment assessment) {
        String name = assessment.unitName();
        tell(
                contacts(assessment.unit()),
                assessment,
                "invited",
                new Text("Gapanalys att besvara: " + name, "Gap analysis to answer: " + name),
                new Text(
                        campaign.name() + ". " + assessment.questions() + " frågor, lämnas in senast "
                                + assessment.dueOn() + ".",
                        campaign.name() + ". " + assessment.questions() + " questions, due " + assessment.dueOn()
                                + "."));
    }

    void submitted(Assessment assessment) {
        tell(
                places.holders(GapPlaces.COORDINATOR, assessment.unit()),
                assessment,
                "submitted/" + assessment.version(),
                new Text(
                        "Gapanalys att granska: " + assessment.unitName(),
                        "Gap analysis to review: " + assessment.unitName()),
                new Text("Självskattningen är inlämnad.", "The self-assessment has been submitted."));
    }

    void returned(Assessment assessment) {
        tell(
                submitter(assessment),
                assessment,
                "returned/" + assessment.version(),
                new Text(
                        "Gapanalys återsänd: " + assessment.unitName(),
                        "Gap analysis returned: " + assessment.unitName()),
                new Text("Granskaren har en kommentar.", "The reviewer has a comment."));
    }

    void reviewed(Assessment assessment) {
        tell(
                places.holders(GapPlaces.HEAD, assessment.unit()),
                assessment,
                "reviewed",
                new Text(
                        "Gapanalys att godkänna: " + assessment.unitName(),
                        "Gap analysis to approve: " + assessment.unitName()),
                new Text("Gapanalysen är granskad.", "The gap analysis has been reviewed."));
    }

    /** Those who answer for a unit; its head if nobody does. */
    List<UUID> contacts(UUID unit) {
        List<UUID> contacts = places.holders(GapPlaces.CONTACT, unit);
        return contacts.isEmpty() ? places.holders(GapPlaces.HEAD, unit) : contacts;
    }

    List<String> contactNames(UUID unit) {
        return places.names(contacts(unit));
    }

    private static List<UUID> submitter(Assessment assessment) {
        Signature submitted = assessment.submitted();
        UUID person = submitted == null ? null : submitted.person();
        return person == null ? List.of() : List.of(person);
    }

    private void tell(List<UUID> people, Assessment assessment, String occasion, Text subject, Text body) {
        Notice notice = new Notice(
                "gap-analysis.assessment",
                "assessment/" + assessment.id() + "/" + occasion,
                subject,
                body,
                "/gap-analysis/assessments/" + assessment.id(),
                Urgency.DIGEST);
        people.forEach(person -> notices.tell(person, notice));
    }
}
