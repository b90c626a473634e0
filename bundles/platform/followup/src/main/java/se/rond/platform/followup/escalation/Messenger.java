// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.platform.followup.domain.Finding;

/** Tells people that a deficiency has come to them, as long as there is anything that can tell them. */
@Component(service = Messenger.class)
public final class Messenger {

    private final Organisation organisation;
    private final Recipients recipients;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Notices notices;

    @Activate
    public Messenger(@Reference Organisation organisation, @Reference Recipients recipients) {
        this.organisation = organisation;
        this.recipients = recipients;
    }

    Messenger(Organisation organisation, Recipients recipients, Notices notices) {
        this(organisation, recipients);
        this.notices = notices;
    }

    /** In the running unit of work: told if the level is recorded, and once. */
    void tell(Finding finding, Step step, Instant countedFrom, Set<UUID> people) {
        Notices present = notices;
        if (present == null) {
            return;
        }
        Notice notice = new Notice(
                        "followup.escalation",
                        "finding/" + finding.id() + "/" + step.code() + "/" + countedFrom,
                        subject(finding, step),
                        body(finding),
                        "/findings/" + finding.id(),
                        step.isCritical() ? Urgency.IMMEDIATE : Urgency.DIGEST)
                .in(finding.compartment());
        Notice bare = bare(notice);
        people.forEach(person -> present.tell(person, recipients.isWithin(person, finding) ? notice : bare));
    }

    /** What somebody outside a compartment is told: that there is something, not what or where. */
    private static Notice bare(Notice notice) {
        return new Notice(
                notice.kind(),
                notice.key(),
                new Text("En skyldighet är försenad", "A duty is overdue"),
                new Text(
                        "Fråga den som är ansvarig för området. Mer får inte stå här.",
                        "Ask whoever is responsible for the area. No more may be said here."),
                null,
                notice.urgency());
    }

    private static Text subject(Finding finding, Step step) {
        String number = finding.number();
        return switch (step) {
            case ASSIGNEE ->
                new Text("Bristen " + number + " ska vara åtgärdad i dag", "Deficiency " + number + " is due today");
            case RESPONSIBLE, COORDINATOR, HEAD ->
                new Text("Bristen " + number + " är försenad", "Deficiency " + number + " is overdue");
            case CRITICAL_AT_ONCE -> new Text("Akut brist " + number, "Critical deficiency " + number);
            case CRITICAL_HEAD ->
                new Text(
                        "Den akuta bristen " + number + " är inte åtgärdad",
                        "Critical deficiency " + number + " is not remedied");
        };
    }

    private Text body(Finding finding) {
        UUID premise = finding.site().premise();
        String place = premise == null
                ? ""
                : organisation.premise(premise).map(Premise::name).orElse("");
        String day = finding.deadline().due().atZone(Period.ZONE).toLocalDate().toString();
        Text title = finding.origin().title();
        return new Text(
                title.sv() + "\n" + place + "\nSka vara åtgärdad senast " + day + ".",
                title.en() + "\n" + place + "\nTo be remedied by " + day + ".");
    }
}
