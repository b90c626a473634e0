// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.kernel.Ids;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.StepKind;
import se.rond.securityprotection.domain.DutyRecord;
import se.rond.securityprotection.domain.DutyRecords;
import se.rond.securityprotection.domain.DutyStep;
import se.rond.securityprotection.domain.FourEyesRequest;
import se.rond.securityprotection.domain.Release;
import se.rond.securityprotection.domain.Releases;
import se.rond.securityprotection.domain.SealedTexts;
import se.rond.securityprotection.domain.Signature;

/** What two do together: whether it can be asked for, and how it is done once another has confirmed it. */
@Component(service = RequestedDeeds.class)
public final class RequestedDeeds {

    /** What is asked for, understood. */
    record Asked(
            RequestKind kind,
            String subject,
            @Nullable LocalDate day,
            @Nullable String decision) {}

    private final DutyRecords duties;
    private final DutyBook book;
    private final ShippedDuties shipped;
    private final Releases releases;
    private final DutyFigures figures;
    private final SealedTexts texts;
    private final KeyDesk keys;
    private final ProtectionDesk desk;
    private final Disposal disposal;

    @Activate
    public RequestedDeeds(
            @Reference DutyRecords duties,
            @Reference DutyBook book,
            @Reference ShippedDuties shipped,
            @Reference Releases releases,
            @Reference DutyFigures figures,
            @Reference SealedTexts texts,
            @Reference KeyDesk keys,
            @Reference ProtectionDesk desk,
            @Reference Disposal disposal) {
        this.duties = duties;
        this.book = book;
        this.shipped = shipped;
        this.releases = releases;
        this.figures = figures;
        this.texts = texts;
        this.keys = keys;
        this.desk = desk;
        this.disposal = disposal;
    }

    /** @param today the day that is meant where none is given */
    Asked asked(RequestGiven given, LocalDate today) {
        BelongsToKind.require(given);
        return switch (given.kind()) {
            case EXEMPT -> {
                WrittenWords words = new WrittenWords();
                words.gate(given.nothingClassified());
                String decision = words.decision(given.decision());
                words.refuse();
                yield new Asked(given.kind(), duty(given), null, decision);
            }
            case REACTIVATE, PURGE -> new Asked(given.kind(), duty(given), null, null);
            case RELEASE -> new Asked(given.kind(), figure(given), day(given, today), null);
            case WITHDRAW ->
                new Asked(given.kind(), named(given.release(), "/release").toString(), null, null);
            case DISPOSE -> {
                WrittenWords words = new WrittenWords();
                words.gate(given.nothingClassified());
                String decision = words.disposalDecision(given.decision());
                words.refuse();
                yield new Asked(given.kind(), Disposal.RULE, Disposal.before(given.day(), today), decision);
            }
        };
    }

    private String duty(RequestGiven given) {
        return shipped.require(named(given.duty(), "/duty")).code();
    }

    private static String figure(RequestGiven given) {
        String figure = named(given.figure(), "/figure");
        if (!DutyFigures.ALL.contains(figure)) {
            throw new Invalid(
                    "/figure",
                    "figure-unknown",
                    "Det nyckeltalet finns inte här. Välj k.sp.01 eller k.sp.02.",
                    "There is no such figure here. Choose k.sp.01 or k.sp.02.");
        }
        return figure;
    }

    private static LocalDate day(RequestGiven given, LocalDate today) {
        LocalDate day = given.day() == null ? today : given.day();
        if (day.isAfter(today)) {
            throw new Invalid(
                    "/day",
                    "release-in-future",
                    "Dagen ligger i framtiden. Välj i dag eller en dag som har varit.",
                    "The day is in the future. Choose today or a day that has been.");
        }
        return day;
    }

    private static <T> T named(@Nullable T value, String pointer) {
        return Optional.ofNullable(value).orElseThrow(() -> Refusals.missing(pointer));
    }

    /** Whether it could be done now. */
    void check(Asked asked) {
        switch (asked.kind()) {
            case EXEMPT -> present(asked.subject()).requireExemptible();
            case REACTIVATE -> present(asked.subject()).requireExempt();
            case RELEASE -> value(asked.subject(), asked.day());
            case WITHDRAW -> shown(asked.subject());
            case DISPOSE -> disposal.due(Objects.requireNonNull(asked.day()));
            case PURGE -> {
                if (duties.find(asked.subject()).isEmpty()) {
                    throw new RuleBroken(
                            "nothing-written",
                            "Det är inget skrivet om skyldigheten.",
                            "Nothing has been written about the duty.");
                }
            }
        }
    }

    /** Within the running unit of work: what another has confirmed. */
    void carryOut(FourEyesRequest request) {
        switch (request.kind()) {
            case EXEMPT -> exempt(request);
            case REACTIVATE -> change(request.subject(), StepKind.REACTIVATE, DutyRecord::reactivate);
            case RELEASE -> release(request);
            case WITHDRAW -> withdraw(request.subject());
            case PURGE -> purge(request.subject());
            case DISPOSE -> disposal.carryOut(request, Objects.requireNonNull(request.day()));
        }
    }

    private void exempt(FourEyesRequest request) {
        KeyDesk.Found found = keys.require();
        String decision = keys.open(found, request.decision(), request.id().toString(), DutyWords.DECISION);
        String row = DutyRecord.idOf(request.subject()).toString();
        String sealed = keys.seal(found, decision == null ? "" : decision, row, DutyWords.DECISION);
        request.says(null);
        change(request.subject(), StepKind.EXEMPT, duty -> duty.exempt(Objects.requireNonNull(sealed)));
    }

    private void purge(String code) {
        change(code, StepKind.PURGE, DutyRecord::forgetWords);
        texts.purge(DutyRecord.idOf(code), code);
    }

    /** What is done with a duty. */
    private interface Deed {
        void to(DutyRecord duty);
    }

    private void change(String code, StepKind kind, Deed deed) {
        Optional<DutyRecord> known = duties.find(code);
        DutyRecord duty = known.orElseGet(() -> new DutyRecord(code));
        DutyStep.Before before = DutyStep.Before.of(duty);
        deed.to(duty);
        if (known.isEmpty()) {
            duties.add(duty);
        }
        book.note(kind, before, duty, kind == StepKind.EXEMPT);
    }

    private void release(FourEyesRequest request) {
        LocalDate day = Objects.requireNonNull(request.day());
        Signature now = desk.sign();
        Release release =
                new Release(Ids.next(), request.subject(), day, value(request.subject(), day), request.asked(), now);
        releases.add(release);
        desk.record("release", release.id(), "release");
    }

    private FigureCount value(String figure, @Nullable LocalDate day) {
        LocalDate on = day == null ? desk.today() : day;
        return figures.count(figure, desk.endOf(on))
                .orElseThrow(() -> new RuleBroken(
                        "nothing-to-release",
                        "Den dagen fanns inget att räkna. Välj en senare dag.",
                        "There was nothing to count on that day. Choose a later one."));
    }

    private void withdraw(String id) {
        Release release = shown(id);
        release.withdraw(desk.now());
        desk.record("release", release.id(), "withdraw");
    }

    private Release shown(String id) {
        return releases.find(UUID.fromString(id))
                .filter(Release::isShown)
                .orElseThrow(() -> new RuleBroken(
                        "release-not-shown",
                        "Siffran visas inte längre. Läs om sidan.",
                        "The figure is not shown any more. Read the page again."));
    }

    private DutyRecord present(String code) {
        return duties.find(code).orElseGet(() -> new DutyRecord(code));
    }
}
