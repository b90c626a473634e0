// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.notices.domain.Choice;
import se.rond.platform.notices.domain.Choices;
import se.rond.platform.notices.domain.MailChoice;

/** How often the caller wants mail. */
@Component(service = OwnChoices.class)
public final class OwnChoices {

    /**
     * @param mails how often
     * @param mailIsOn whether Rond sends mail at all
     * @param hasPerson whether the account is that of a person in the register: others get none
     */
    public record ChoiceView(MailChoice mails, boolean mailIsOn, boolean hasPerson) {}

    private final Choices choices;
    private final MailSettings settings;
    private final Organisation organisation;
    private final AccessControl access;
    private final AuditTrail trail;
    private final UnitOfWork work;

    @Activate
    public OwnChoices(
            @Reference Choices choices,
            @Reference MailSettings settings,
            @Reference Organisation organisation,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference UnitOfWork work) {
        this.choices = choices;
        this.settings = settings;
        this.organisation = organisation;
        this.access = access;
        this.trail = trail;
        this.work = work;
    }

    public ChoiceView choice() {
        Optional<Person> me = Optional.ofNullable(access.caller().person()).flatMap(organisation::person);
        MailChoice mails = me.flatMap(person -> work.read(() -> choices.choice(person.id())))
                .map(Choice::mails)
                .orElse(Choice.USUAL);
        return new ChoiceView(mails, !settings.isOff(), me.isPresent());
    }

    public ChoiceView choose(MailChoice wanted) {
        UUID me = requirePerson(access);
        work.write(() -> {
            Optional<Choice> before = choices.choice(me);
            MailChoice was = before.map(Choice::mails).orElse(Choice.USUAL);
            before.ifPresentOrElse(choice -> choice.choose(wanted), () -> choices.add(new Choice(me, wanted)));
            if (was != wanted) {
                trail.record(AuditEntry.of(
                        "notices.mails.choose", "person", me, null, Map.of("mails", was), Map.of("mails", wanted)));
            }
        });
        return choice();
    }

    static UUID requirePerson(AccessControl access) {
        UUID person = access.caller().person();
        if (person == null) {
            throw new RuleBroken(
                    "no-person",
                    "Kontot hör inte till någon person i registret och har inga egna uppgifter.",
                    "The account belongs to nobody in the register and has no duties of its own.");
        }
        return person;
    }
}
