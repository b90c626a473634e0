// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.notices.Notice;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.securityprotection.api.DutyDetail;
import se.rond.securityprotection.api.Fulfilment;
import se.rond.securityprotection.api.Gate;
import se.rond.securityprotection.api.KeyChange;
import se.rond.securityprotection.api.KeyView;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.application.DailyRound;
import se.rond.securityprotection.application.Disposal;
import se.rond.securityprotection.application.DutyBook;
import se.rond.securityprotection.application.DutyFigures;
import se.rond.securityprotection.application.FigureBook;
import se.rond.securityprotection.application.FourEyesBook;
import se.rond.securityprotection.application.KeyBook;
import se.rond.securityprotection.application.KeyDesk;
import se.rond.securityprotection.application.ProtectionDesk;
import se.rond.securityprotection.application.Reminding;
import se.rond.securityprotection.application.RequestViews;
import se.rond.securityprotection.application.RequestedDeeds;
import se.rond.securityprotection.application.SecurityProtectionSettings;
import se.rond.securityprotection.application.ShippedDuties;
import se.rond.securityprotection.domain.DutyRecords;
import se.rond.securityprotection.followup.ProtectionDuties;
import se.rond.securityprotection.followup.ProtectionFigures;
import se.rond.securityprotection.persistence.GuardedKeyFile;
import se.rond.securityprotection.persistence.JpaDutyRecords;
import se.rond.securityprotection.persistence.JpaKeyChecks;
import se.rond.securityprotection.persistence.JpaPastSteps;
import se.rond.securityprotection.persistence.JpaReleases;
import se.rond.securityprotection.persistence.JpaRequests;
import se.rond.securityprotection.persistence.JpaSealedTexts;

/** The module on a database, with an officer and a deputy. */
public final class ProtectionOffice {

    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final String UNIT = "security-protection";

    public final Town town = new Town();
    public final Callers callers = new Callers();
    public final List<AuditEntry> trail = Collections.synchronizedList(new ArrayList<>());
    public final List<String> noted = Collections.synchronizedList(new ArrayList<>());
    public final Map<String, Notice> told = new TreeMap<>();
    public final SecurityProtectionSettings settings =
            new SecurityProtectionSettings(Duration.ofDays(7), 7, 30, Duration.ofHours(1));
    public final StoreRule store;
    public final GuardedKeyFile keyFile;
    public final DutyRecords duties;
    public final KeyDesk keys;
    public final DutyBook book;
    public final FourEyesBook requests;
    public final FigureBook figures;
    public final KeyBook keyBook;
    public final DailyRound round;
    public final ProtectionFigures figureSource;
    public final ProtectionDuties dutySource;

    public ProtectionOffice(StoreRule store, Path keyPath) {
        this.store = store;
        store.clock().set("2026-03-02T08:00:00Z");
        EntityManager entities = store.entities(UNIT);
        keyFile = GuardedKeyFile.at(keyPath);
        ProtectionDesk desk = new ProtectionDesk(callers, trail::add, town, store.clock());
        ShippedDuties shipped = new ShippedDuties();
        duties = new JpaDutyRecords(entities);
        JpaRequests asked = new JpaRequests(entities);
        JpaReleases releases = new JpaReleases(entities);
        JpaKeyChecks checks = new JpaKeyChecks(entities);
        JpaSealedTexts texts = new JpaSealedTexts(entities);
        keys = new KeyDesk(keyFile, checks, store.work());
        DutyFigures dutyFigures = new DutyFigures(duties, shipped);
        book = new DutyBook(duties, asked, shipped, keys, desk, this::reads, store.work());
        RequestedDeeds deeds = new RequestedDeeds(
                duties,
                book,
                shipped,
                releases,
                dutyFigures,
                texts,
                keys,
                desk,
                new Disposal(new JpaPastSteps(entities), desk));
        requests = new FourEyesBook(
                asked,
                deeds,
                new RequestViews(shipped, releases, dutyFigures, desk),
                keys,
                desk,
                this::reads,
                settings,
                store.work());
        figures = new FigureBook(releases, asked, dutyFigures, keys, desk, store.work());
        keyBook = new KeyBook(keys, keyFile, checks, texts, desk, store.work());
        Reminding reminding = new Reminding(duties, shipped, this::tell, town, desk, settings, store.work());
        round = new DailyRound(keys, keyBook, requests, reminding, callers);
        figureSource = new ProtectionFigures(dutyFigures, releases, keys, desk, town, store.work());
        dutySource = new ProtectionDuties(duties, shipped, keys, town, store.work());
        town.holds("security_protection_officer", "officer");
        town.holds("deputy_security_protection_officer", "deputy");
        town.holds("municipal_director", "director");
        as("officer");
    }

    public ProtectionOffice as(String name) {
        callers.actAs(name);
        return this;
    }

    public ProtectionOffice withAKey() {
        keyBook.make();
        return this;
    }

    /** Writes the file and is gone before the database knows of it. */
    public KeyBook keyBookThatDiesBeforeItCommits() {
        JpaKeyChecks checks = new JpaKeyChecks(store.entities(UNIT));
        ProtectionDesk dying = new ProtectionDesk(
                callers,
                entry -> {
                    throw new IllegalStateException("killed");
                },
                town,
                store.clock());
        return new KeyBook(keys, keyFile, checks, new JpaSealedTexts(store.entities(UNIT)), dying, store.work());
    }

    /** Another key instead of the one in use. */
    public KeyView rotate() {
        return keyBook.rotate(new KeyChange(currentKey()));
    }

    public String currentKey() {
        return keyBook.key().keys().stream()
                .filter(key -> key.retiredAt() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    public static Gate nothingClassified() {
        return new Gate(true);
    }

    public static Fulfilment fulfilled(String on, String regNo, String note, String responsible) {
        return new Fulfilment(true, LocalDate.parse(on), regNo, note, responsible);
    }

    /** The version that the caller sees now. */
    public IfMatch seen(String code) {
        return IfMatch.version(book.duties().stream()
                .filter(duty -> duty.duty().code().equals(code))
                .findFirst()
                .orElseThrow()
                .version());
    }

    public DutyDetail fulfil(String code, String on) {
        return book.fulfil(code, fulfilled(on, "KS-2026/17", null, "säkerhetsskyddschef"), seen(code));
    }

    public DutyDetail start(String code) {
        return book.start(code, nothingClassified(), seen(code));
    }

    public UUID ask(RequestKind kind, String duty, String decision) {
        UUID id = UUID.randomUUID();
        requests.ask(id, new RequestGiven(kind, true, duty, decision, null, null, null));
        return id;
    }

    public UUID askRelease(String figure, LocalDate day) {
        UUID id = UUID.randomUUID();
        requests.ask(id, new RequestGiven(RequestKind.RELEASE, null, null, null, figure, day, null));
        return id;
    }

    public void confirmedBy(String name, UUID request) {
        as(name).requests.confirm(request);
        as("officer");
    }

    private void reads(String action, String subjectType, UUID subject, UUID unit, Compartment compartment) {
        noted.add(callers.caller().name() + " " + action + " " + subject + " " + compartment);
    }

    private boolean tell(UUID person, Notice notice) {
        return told.put(person + " " + notice.key(), notice) == null;
    }

    /** The rule by which something is refused. */
    public static String refusal(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.rule();
    }
}
