// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.Caller;
import se.rond.kernel.DemoContent;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.RoleAssignment;
import se.rond.persistence.UnitOfWork;
import se.rond.securityprotection.api.KeyState;
import se.rond.securityprotection.api.ShippedDuty;
import se.rond.securityprotection.api.StepKind;
import se.rond.securityprotection.domain.DutyRecord;
import se.rond.securityprotection.domain.DutyRecords;
import se.rond.securityprotection.domain.DutyStep;
import se.rond.securityprotection.domain.Release;
import se.rond.securityprotection.domain.Releases;
import se.rond.securityprotection.domain.Signature;

/**
 * The register of the demonstration municipality: the analysis adopted last year, the officer still to be appointed, one duty overdue,
 * one that falls due soon, and "partly" released for last year and for now; whoever has to know of them is told. The same every time; nothing of it is true.
 */
@Component
public final class DemoDuties implements DemoContent {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDuties.class);
    private static final String OFFICER = "security_protection_officer";
    private static final String DEPUTY = "deputy_security_protection_officer";

    /** A duty, how many days ago it was fulfilled; {@code null} for one that has only begun. */
    private record Filled(
            String code,
            @Nullable Integer daysAgo,
            @Nullable String note) {}

    private final DutyRecords duties;
    private final Releases releases;
    private final DutyFigures figures;
    private final ShippedDuties shipped;
    private final KeyDesk keys;
    private final KeyBook keyBook;
    private final ProtectionDesk desk;
    private final DailyRound round;
    private final Organisation organisation;
    private final UnitOfWork work;

    @Activate
    public DemoDuties(
            @Reference DutyRecords duties,
            @Reference Releases releases,
            @Reference DutyFigures figures,
            @Reference ShippedDuties shipped,
            @Reference KeyDesk keys,
            @Reference KeyBook keyBook,
            @Reference ProtectionDesk desk,
            @Reference DailyRound round,
            @Reference Organisation organisation,
            @Reference UnitOfWork work) {
        this.duties = duties;
        this.releases = releases;
        this.figures = figures;
        this.shipped = shipped;
        this.keys = keys;
        this.keyBook = keyBook;
        this.desk = desk;
        this.round = round;
        this.organisation = organisation;
        this.work = work;
    }

    @Override
    public void fill() {
        if (keys.found().state() != KeyState.NONE) {
            return;
        }
        keyBook.begin();
        work.write(() -> {
            filled().forEach(this::fill);
            release(lastDayOfLastYear());
            release(desk.today());
        });
        round.run();
        LOG.info("Demonstration: {} security-protection duties", shipped.all().size());
    }

    /** The analysis in last October; what is between is as of today. */
    private List<Filled> filled() {
        LocalDate analysed = LocalDate.of(desk.today().getYear() - 1, 10, 15);
        int sinceAnalysis = (int) (desk.today().toEpochDay() - analysed.toEpochDay());
        return List.of(
                new Filled("sp.01", null, null),
                new Filled("sp.02", 430, null),
                new Filled("sp.03", 900, null),
                new Filled("sp.04", sinceAnalysis, "Fastställd. Förvaras utanför systemet."),
                new Filled("sp.05", Math.max(30, sinceAnalysis - 45), "12 planerade, 7 gjorda."),
                new Filled("sp.06", 340, "4 planerade, 4 genomförda."),
                new Filled("sp.08", 120, null),
                new Filled("sp.13", 80, null),
                new Filled("sp.14", 200, "Rutin finns."),
                new Filled("sp.17", 260, null),
                new Filled("sp.18", 150, null),
                new Filled("sp.24", null, null),
                new Filled("sp.25", 60, null));
    }

    private void fill(Filled filled) {
        ShippedDuty duty = shipped.require(filled.code());
        Integer daysAgo = filled.daysAgo();
        DutyRecord record = new DutyRecord(filled.code());
        DutyStep.Before before = DutyStep.Before.of(record);
        LocalDate lastYear = lastDayOfLastYear().minusDays(60);
        LocalDate on = daysAgo == null ? lastYear : desk.today().minusDays(daysAgo);
        if (daysAgo == null) {
            record.start(on);
        } else {
            record.fulfil(
                    duty,
                    on,
                    desk.today(),
                    new DutyWords(keys, keys.require())
                            .seal(
                                    filled.code(),
                                    "KS-" + on.getYear() + "/" + number(filled.code()),
                                    filled.note(),
                                    "kansliet"));
        }
        duties.add(record);
        StepKind kind = daysAgo == null ? StepKind.START : StepKind.FULFIL;
        duties.add(new DutyStep(Ids.next(), kind, before, record, true, by(OFFICER, on)));
    }

    private static int number(String code) {
        return 100 + Integer.parseInt(code.substring(3)) * 7;
    }

    private void release(LocalDate day) {
        Instant end = desk.endOf(day);
        releases.add(new Release(
                Ids.next(),
                DutyFigures.GOAL,
                day,
                figures.count(DutyFigures.GOAL, end).orElseThrow(),
                by(OFFICER, day),
                by(DEPUTY, day)));
    }

    private LocalDate lastDayOfLastYear() {
        return LocalDate.of(desk.today().getYear() - 1, 12, 31);
    }

    private Signature by(String role, LocalDate day) {
        UUID account = UUID.nameUUIDFromBytes(role.getBytes(StandardCharsets.UTF_8));
        UUID person = organisation.holders(role, desk.today()).stream()
                .map(RoleAssignment::person)
                .findFirst()
                .orElse(null);
        Caller caller = new Caller(account, person, role, Caller.Via.SYSTEM);
        return new Signature(
                caller, day.atTime(LocalTime.MIDNIGHT).atZone(Period.ZONE).toInstant());
    }
}
