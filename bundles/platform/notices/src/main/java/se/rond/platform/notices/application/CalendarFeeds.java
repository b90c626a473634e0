// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Accounts;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.duties.Duties;
import se.rond.duties.Duty;
import se.rond.duties.DutyState;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.notices.domain.Calendar;
import se.rond.platform.notices.domain.Choices;

/**
 * A calendar of what a person has to do, at an address that only the person knows: calendars fetch without signing in.
 * Made, renewed and revoked by the person; of the secret in it only the hash is kept.
 */
@Component(service = CalendarFeeds.class)
public final class CalendarFeeds {

    private static final int DAYS_BACK = 30;
    private static final int MONTHS_AHEAD = 12;
    private static final int MOST = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param createdAt {@code null} where there is none */
    public record CalendarView(boolean active, @Nullable Instant createdAt) {}

    /** @param path of the calendar, under the address of the server; shown this once and kept nowhere */
    public record NewCalendarView(String path, Instant createdAt) {}

    private final Choices choices;
    private final Duties duties;
    private final CalendarFile file;
    private final Organisation organisation;
    private final Accounts accounts;
    private final AccessControl access;
    private final AuditTrail trail;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public CalendarFeeds(
            @Reference Choices choices,
            @Reference Duties duties,
            @Reference CalendarFile file,
            @Reference Organisation organisation,
            @Reference Accounts accounts,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.choices = choices;
        this.duties = duties;
        this.file = file;
        this.organisation = organisation;
        this.accounts = accounts;
        this.access = access;
        this.trail = trail;
        this.work = work;
        this.clock = clock;
    }

    public CalendarView mine() {
        UUID me = access.caller().person();
        return me == null
                ? new CalendarView(false, null)
                : work.read(() -> choices.calendar(me)
                        .filter(Calendar::isOpen)
                        .map(calendar -> new CalendarView(true, calendar.createdAt()))
                        .orElseGet(() -> new CalendarView(false, null)));
    }

    /** A new address; the one before stops working. */
    public NewCalendarView renew() {
        UUID me = OwnChoices.requirePerson(access);
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        work.write(() -> {
            choices.calendar(me)
                    .ifPresentOrElse(
                            calendar -> calendar.renew(hash(secret), now),
                            () -> choices.add(new Calendar(me, hash(secret), now)));
            trail.record(
                    AuditEntry.of("notices.calendar.renew", "person", me, null, Map.of(), Map.of("createdAt", now)));
        });
        return new NewCalendarView("/api/notices/v1/calendar/" + secret + ".ics", now);
    }

    public void revoke() {
        UUID me = OwnChoices.requirePerson(access);
        work.write(() -> choices.calendar(me).filter(Calendar::isOpen).ifPresent(calendar -> {
            calendar.revoke();
            trail.record(AuditEntry.of("notices.calendar.revoke", "person", me, null, Map.of(), Map.of()));
        }));
    }

    /**
     * The calendar behind a secret, as text.
     *
     * @throws NotFound if there is none, or if the person has left
     */
    public String read(String secret) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        UUID person = work.read(() -> choices.calendarOf(hash(secret)))
                .map(Calendar::person)
                .filter(id -> organisation
                        .person(id)
                        .filter(known -> known.isEmployedOn(today))
                        .isPresent())
                .orElseThrow(() -> new NotFound(new Text("Kalendern", "The calendar"), "…"));
        Period near = new Period("near", today.minusDays(DAYS_BACK), today.plusMonths(MONTHS_AHEAD));
        List<Duty> toDo = duties.of(person, near, Set.of(DutyState.UPCOMING, DutyState.DUE, DutyState.LATE), MOST);
        return file.of(toDo, Locale.forLanguageTag(accounts.languageOf(person)));
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
