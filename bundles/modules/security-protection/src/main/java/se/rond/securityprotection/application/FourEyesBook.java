// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.ReadLog;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.securityprotection.api.AskingForTwo;
import se.rond.securityprotection.api.RequestDetail;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.RequestView;
import se.rond.securityprotection.api.SecurityProtectionPermissions;
import se.rond.securityprotection.application.RequestedDeeds.Asked;
import se.rond.securityprotection.domain.DutyRecord;
import se.rond.securityprotection.domain.FourEyesRequest;
import se.rond.securityprotection.domain.Requests;

@Component(service = {AskingForTwo.class, FourEyesBook.class})
public final class FourEyesBook implements AskingForTwo {

    private static final Text REQUEST = new Text("Begäran", "The request");

    private final Requests requests;
    private final RequestedDeeds deeds;
    private final RequestViews views;
    private final KeyDesk keys;
    private final ProtectionDesk desk;
    private final ReadLog readLog;
    private final SecurityProtectionSettings settings;
    private final UnitOfWork work;

    @Activate
    public FourEyesBook(
            @Reference Requests requests,
            @Reference RequestedDeeds deeds,
            @Reference RequestViews views,
            @Reference KeyDesk keys,
            @Reference ProtectionDesk desk,
            @Reference ReadLog readLog,
            @Reference SecurityProtectionSettings settings,
            @Reference UnitOfWork work) {
        this.requests = requests;
        this.deeds = deeds;
        this.views = views;
        this.keys = keys;
        this.desk = desk;
        this.readLog = readLog;
        this.settings = settings;
        this.work = work;
    }

    @Override
    public Page<RequestView> requests(PageRequest request) {
        enter();
        Requests.Seen after = request.cursor(2).map(RequestOrder::seen).orElse(null);
        return work.read(() -> {
            List<FourEyesRequest> rows = requests.page(after, request.limit() + 1);
            return Page.of(rows, request.limit(), views.of(rows), RequestOrder::cursor);
        });
    }

    @Override
    public RequestDetail request(UUID id) {
        enter();
        FourEyesRequest known = work.read(() -> require(id));
        if (known.decision() != null) {
            noteReading(known);
        }
        return work.read(() -> detail(require(id)));
    }

    /** A decision about a duty is read as what else was written about it. */
    private void noteReading(FourEyesRequest request) {
        boolean ofDuty = request.kind() == RequestKind.EXEMPT;
        readLog.reads(
                ofDuty ? "security-protection.duty.read" : "security-protection.request.read",
                ofDuty ? "security-protection-duty" : "security-protection-request",
                ofDuty ? DutyRecord.idOf(request.subject()) : request.id(),
                null,
                Compartment.SECURITY_PROTECTION);
    }

    private RequestDetail detail(FourEyesRequest request) {
        boolean quarantined =
                requests.openSubjects(RequestKind.PURGE, desk.now()).contains(request.subject());
        String decision = quarantined
                ? null
                : keys.open(keys.require(), request.decision(), request.id().toString(), DutyWords.DECISION);
        return new RequestDetail(shown(request), decision, quarantined);
    }

    @Override
    public Saved<RequestView> ask(UUID id, RequestGiven given) {
        enter();
        boolean isNew = work.write(() -> {
            Optional<FourEyesRequest> known = requests.find(id);
            known.ifPresentOrElse(request -> refuseAnother(request, given), () -> begin(id, given));
            return known.isEmpty();
        });
        return new Saved<>(view(id), isNew);
    }

    private void begin(UUID id, RequestGiven given) {
        Asked asked = deeds.asked(given, desk.today());
        deeds.check(asked);
        refuseSecond(asked);
        FourEyesRequest request = new FourEyesRequest(
                id, asked.kind(), asked.subject(), asked.day(), desk.now().plus(settings.requestTime()), desk.sign());
        request.says(keys.seal(keys.require(), asked.decision(), id.toString(), DutyWords.DECISION));
        requests.add(request);
        record(request, "ask");
    }

    /** A day that is left out is the one on which it was asked for. */
    private void refuseAnother(FourEyesRequest known, RequestGiven given) {
        Asked asked = deeds.asked(given, ProtectionDesk.dayOf(known.asked().at()));
        boolean same = known.isAsked(asked.kind(), asked.subject(), asked.day())
                && known.asked().isBySameAs(desk.sign())
                && Objects.equals(asked.decision(), decisionAsked(known));
        if (!same) {
            throw new RuleBroken(
                    "request-id-taken",
                    "Med samma id har något annat redan begärts. Inget har ändrats. Läs om sidan och se vad som är begärt, eller"
                            + " skicka med ett nytt id.",
                    "Something else has been asked for with the same id. Nothing was changed. Read the page again and see what"
                            + " has been asked for, or send it with a new id.");
        }
    }

    /** It has moved to the duty once it was confirmed, and is gone where it was removed. */
    private @Nullable String decisionAsked(FourEyesRequest request) {
        String sealed = request.decision() == null ? requests.decisionOnce(request.id()) : request.decision();
        return keys.open(keys.require(), sealed, request.id().toString(), DutyWords.DECISION);
    }

    /** The index refuses two at once; this says so in words, and lets an expired one go. */
    private void refuseSecond(Asked asked) {
        requests.open(asked.kind(), asked.subject()).ifPresent(open -> {
            if (!open.expire(desk.now())) {
                throw new RuleBroken(
                        "request-open",
                        "Det är redan begärt. Någon annan ska bekräfta eller avslå det.",
                        "It has been asked for already. Somebody else has to confirm or refuse it.");
            }
            record(open, "expire");
            requests.flush();
        });
    }

    @Override
    public RequestView confirm(UUID id) {
        enter();
        work.write(() -> {
            FourEyesRequest request = require(id);
            if (!request.isConfirmedBy(desk.sign())) {
                request.confirm(desk.sign());
                record(request, "confirm");
                deeds.carryOut(request);
            }
        });
        return view(id);
    }

    @Override
    public RequestView refuse(UUID id) {
        enter();
        work.write(() -> {
            FourEyesRequest request = require(id);
            if (!request.isRefusedBy(desk.sign())) {
                request.refuse(desk.sign());
                record(request, request.state(desk.now()).name().toLowerCase(Locale.ROOT));
            }
        });
        return view(id);
    }

    /** Scheduled: what nobody has decided in time. */
    void expire() {
        work.write(() -> {
            List<FourEyesRequest> late = requests.expired(desk.now());
            late.stream().filter(request -> request.expire(desk.now())).forEach(request -> record(request, "expire"));
        });
    }

    private void enter() {
        desk.require(SecurityProtectionPermissions.CONFIRM);
        keys.require();
    }

    private RequestView view(UUID id) {
        return work.read(() -> shown(require(id)));
    }

    private RequestView shown(FourEyesRequest request) {
        return views.of(List.of(request)).apply(request);
    }

    private FourEyesRequest require(UUID id) {
        return requests.find(id).orElseThrow(() -> new NotFound(REQUEST, id));
    }

    private void record(FourEyesRequest request, String what) {
        desk.record("request", request.id(), request.kind().name().toLowerCase(Locale.ROOT) + "-" + what);
    }
}
