// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.ReadLog;
import se.rond.kernel.Ids;
import se.rond.kernel.IfMatch;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.PersonNames;
import se.rond.persistence.UnitOfWork;
import se.rond.securityprotection.api.DutyDetail;
import se.rond.securityprotection.api.DutyView;
import se.rond.securityprotection.api.Fulfilment;
import se.rond.securityprotection.api.Gate;
import se.rond.securityprotection.api.KeepingDuties;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.SecurityProtectionPermissions;
import se.rond.securityprotection.api.ShippedDuty;
import se.rond.securityprotection.api.StepKind;
import se.rond.securityprotection.api.Waiting;
import se.rond.securityprotection.api.Words;
import se.rond.securityprotection.api.WordsGiven;
import se.rond.securityprotection.domain.DutyRecord;
import se.rond.securityprotection.domain.DutyRecords;
import se.rond.securityprotection.domain.DutyStep;
import se.rond.securityprotection.domain.FourEyesRequest;
import se.rond.securityprotection.domain.Requests;
import se.rond.securityprotection.domain.SealedWords;
import se.rond.securityprotection.domain.Signature;
import se.rond.securityprotection.domain.Stand;

@Component(service = {KeepingDuties.class, DutyBook.class})
public final class DutyBook implements KeepingDuties {

    private static final int STEPS_SHOWN = 100;
    private static final Words SHUT = new Words(null, null, null, null);

    private final DutyRecords duties;
    private final Requests requests;
    private final ShippedDuties shipped;
    private final KeyDesk keys;
    private final ProtectionDesk desk;
    private final ReadLog readLog;
    private final UnitOfWork work;

    @Activate
    public DutyBook(
            @Reference DutyRecords duties,
            @Reference Requests requests,
            @Reference ShippedDuties shipped,
            @Reference KeyDesk keys,
            @Reference ProtectionDesk desk,
            @Reference ReadLog readLog,
            @Reference UnitOfWork work) {
        this.duties = duties;
        this.requests = requests;
        this.shipped = shipped;
        this.keys = keys;
        this.desk = desk;
        this.readLog = readLog;
        this.work = work;
    }

    @Override
    public List<DutyView> duties() {
        desk.require(SecurityProtectionPermissions.READ);
        keys.require();
        return work.read(() -> {
            Map<String, DutyRecord> known =
                    duties.all().stream().collect(Collectors.toMap(DutyRecord::code, Function.identity()));
            Map<String, List<Waiting>> waiting = waiting();
            return shipped.all().stream()
                    .map(duty -> view(
                            duty,
                            known.getOrDefault(duty.code(), new DutyRecord(duty.code())),
                            waiting.getOrDefault(duty.code(), List.of())))
                    .toList();
        });
    }

    @Override
    public DutyDetail duty(String code) {
        desk.require(SecurityProtectionPermissions.READ);
        ShippedDuty duty = shipped.require(code);
        keys.require();
        readLog.reads(
                "security-protection.duty.read",
                "security-protection-duty",
                DutyRecord.idOf(code),
                null,
                Compartment.SECURITY_PROTECTION);
        return work.read(() -> detail(duty));
    }

    private DutyDetail detail(ShippedDuty duty) {
        DutyRecord record = present(duty.code());
        DutyView view = view(duty, record, waiting().getOrDefault(duty.code(), List.of()));
        List<DutyStep> steps = duties.steps(duty.code(), STEPS_SHOWN);
        PersonNames people = desk.people(steps.stream().map(DutyStep::by).toList());
        return new DutyDetail(
                view,
                view.quarantined() ? SHUT : new DutyWords(keys, keys.require()).open(record),
                steps.stream().map(step -> step.view(people)).toList());
    }

    /** What waits for another, by what it is about. */
    private Map<String, List<Waiting>> waiting() {
        Signature reader = desk.sign();
        return requests.open(desk.now()).stream()
                .collect(Collectors.groupingBy(
                        FourEyesRequest::subject,
                        Collectors.mapping(request -> request.waiting(reader), Collectors.toList())));
    }

    private DutyView view(ShippedDuty duty, DutyRecord record, List<Waiting> waiting) {
        return new DutyView(
                record.id(),
                duty,
                record.state(),
                new Stand(record.state(), record.nextDue()).standing(duty, desk.today()),
                record.startedOn(),
                record.fulfilledOn(),
                record.nextDue(),
                waiting.stream().anyMatch(one -> one.kind() == RequestKind.PURGE),
                waiting,
                record.version());
    }

    private DutyRecord present(String code) {
        return duties.find(code).orElseGet(() -> new DutyRecord(code));
    }

    @Override
    public DutyDetail start(String code, Gate gate, IfMatch seen) {
        return change(code, StepKind.START, gate.nothingClassified(), seen, (duty, record) -> {
            WrittenWords.requireGate(gate.nothingClassified());
            record.start(desk.today());
        });
    }

    @Override
    public DutyDetail renew(String code, Gate gate, IfMatch seen) {
        return change(code, StepKind.RENEW, gate.nothingClassified(), seen, (duty, record) -> {
            WrittenWords.requireGate(gate.nothingClassified());
            record.renew(desk.today());
        });
    }

    @Override
    public DutyDetail fulfil(String code, Fulfilment given, IfMatch seen) {
        return change(code, StepKind.FULFIL, given.nothingClassified(), seen, (duty, record) -> {
            refuseQuarantined(code);
            WrittenWords words = new WrittenWords();
            words.gate(given.nothingClassified());
            LocalDate on = words.day(given.fulfilledOn(), record, desk.today());
            SealedWords sealed = new DutyWords(keys, keys.require())
                    .seal(
                            code,
                            words.requiredRegNo(given.regNo()),
                            words.note(given.note()),
                            words.responsible(given.responsible()));
            words.refuse();
            record.fulfil(duty, on, desk.today(), sealed);
        });
    }

    @Override
    public DutyDetail write(String code, WordsGiven given, IfMatch seen) {
        return change(code, StepKind.EDIT, given.nothingClassified(), seen, (duty, record) -> {
            refuseQuarantined(code);
            WrittenWords words = new WrittenWords();
            words.gate(given.nothingClassified());
            SealedWords sealed = new DutyWords(keys, keys.require())
                    .seal(
                            code,
                            record.fulfilledOn() == null
                                    ? words.regNo(given.regNo())
                                    : words.requiredRegNo(given.regNo()),
                            words.note(given.note()),
                            words.responsible(given.responsible()));
            words.refuse();
            record.write(sealed);
        });
    }

    /** What is done with a duty. */
    private interface Change {
        void make(ShippedDuty duty, DutyRecord record);
    }

    private DutyDetail change(String code, StepKind kind, @Nullable Boolean gate, IfMatch seen, Change change) {
        desk.require(SecurityProtectionPermissions.EDIT);
        ShippedDuty duty = shipped.require(code);
        keys.require();
        stopAtGate(code, gate);
        try {
            work.write(() -> make(duty, kind, seen, change));
        } catch (RuleBroken refused) {
            refuseOvertaken(code, seen);
            throw refused;
        }
        return duty(code);
    }

    private void make(ShippedDuty duty, StepKind kind, IfMatch seen, Change change) {
        Optional<DutyRecord> known = duties.find(duty.code());
        DutyRecord record = known.orElseGet(() -> new DutyRecord(duty.code()));
        seen.require(record.version());
        DutyStep.Before before = DutyStep.Before.of(record);
        change.make(duty, record);
        if (known.isEmpty()) {
            duties.add(record);
        }
        note(kind, before, record, true);
    }

    /** Of two who are the first to do something with a duty both add its row: the slower has seen a version that is past. */
    private void refuseOvertaken(String code, IfMatch seen) {
        seen.require(work.read(() -> present(code).version()));
    }

    /** Who answers that it holds something stops there, and that they did is in the trail. */
    private void stopAtGate(String code, @Nullable Boolean nothingClassified) {
        if (Boolean.FALSE.equals(nothingClassified)) {
            work.write(() -> desk.record("duty", DutyRecord.idOf(code), "stopped-at-gate"));
            WrittenWords.requireGate(nothingClassified);
        }
    }

    /** Within the running unit of work: that something happened to a duty, here and in the trail. */
    void note(StepKind kind, DutyStep.Before before, DutyRecord record, boolean gatePassed) {
        duties.add(new DutyStep(Ids.next(), kind, before, record, gatePassed, desk.sign()));
        desk.record("duty", record.id(), kind.name().toLowerCase(Locale.ROOT));
    }

    /** Nothing is written beside what may have to go. */
    private void refuseQuarantined(String code) {
        if (requests.openSubjects(RequestKind.PURGE, desk.now()).contains(code)) {
            throw new RuleBroken(
                    "duty-quarantined",
                    "Det som är skrivet är i karantän. Bekräfta eller avslå begäran om att ta bort det först.",
                    "What is written is in quarantine. Confirm or refuse the request to remove it first.");
        }
    }
}
