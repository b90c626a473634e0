// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditEntry;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.published.DecidingReading;
import se.rond.internalcontrol.api.published.ReadingGiven;
import se.rond.internalcontrol.api.published.ReadingView;
import se.rond.internalcontrol.application.ExecutiveBoard;
import se.rond.internalcontrol.application.PlanDesk;
import se.rond.internalcontrol.domain.ReadingDecision;
import se.rond.internalcontrol.domain.Signature;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Text;
import se.rond.organisation.PersonNames;
import se.rond.persistence.UnitOfWork;

/** Opens and closes. What the installation is set to holds until somebody has decided. */
@Component(service = {DecidingReading.class, ReadingDesk.class})
public final class ReadingDesk implements DecidingReading {

    private static final String[] DECIDERS = {
        InternalControlPermissions.EDIT_PLAN, InternalControlPermissions.RECORD_DECISION
    };
    private static final Text WHO_DECIDES = new Text(
            "Kommunstyrelsen beslutar om alla anställda ska läsa planer och rapporter. Be dess samordnare eller sekreterare föra in"
                    + " beslutet.",
            "The executive board decides whether all employees read plans and reports. Ask its coordinator or secretary to record"
                    + " the decision.");

    private final OpenReading set;
    private final ExecutiveBoard executive;
    private final PlanDesk desk;
    private final UnitOfWork work;

    @Activate
    public ReadingDesk(
            @Reference OpenReading set,
            @Reference ExecutiveBoard executive,
            @Reference PlanDesk desk,
            @Reference UnitOfWork work) {
        this.set = set;
        this.executive = executive;
        this.desk = desk;
        this.work = work;
    }

    /** Within a unit of work. */
    boolean isOpen() {
        return desk.plans().reading().map(ReadingDecision::isOpen).orElseGet(set::isOpen);
    }

    @Override
    public ReadingView reading() {
        return work.read(this::view);
    }

    private ReadingView view() {
        boolean may = executive.may(DECIDERS);
        return desk.plans()
                .reading()
                .map(decided -> view(decided, may))
                .orElseGet(() -> new ReadingView(set.isOpen(), null, null, null, may, 0));
    }

    private ReadingView view(ReadingDecision decided, boolean may) {
        Signature by = decided.decision().by();
        return new ReadingView(
                decided.isOpen(),
                decided.decision().decision(),
                by.day(),
                PersonNames.of(List.of(by), desk.boards().organisation()).refOrNull(by),
                may,
                decided.version());
    }

    @Override
    public ReadingView decide(ReadingGiven given, IfMatch seen) {
        return work.write(() -> {
            executive.require(WHO_DECIDES, DECIDERS);
            boolean before = isOpen();
            Optional<ReadingDecision> known = desk.plans().reading();
            if (known.isPresent() && isRepeated(known.get(), given)) {
                return view();
            }
            Signature by = desk.sign();
            known.ifPresentOrElse(
                    decided -> {
                        seen.require(decided.version());
                        decided.decide(given.open(), given.decision(), by);
                    },
                    () -> desk.plans().add(new ReadingDecision(given.open(), given.decision(), by)));
            desk.plans().flush();
            record(before);
            return view();
        });
    }

    private static boolean isRepeated(ReadingDecision known, ReadingGiven given) {
        return known.isOpen() == given.open() && known.decision().decision().equals(given.decision());
    }

    private void record(boolean before) {
        ReadingDecision decided = desk.plans().reading().orElseThrow();
        BoardDecision decision = decided.decision().decision();
        desk.record(AuditEntry.of(
                "internal-control.reading.decide",
                "open-reading",
                ReadingDecision.ID,
                executive.id().orElse(null),
                Map.of("open", before),
                Map.of(
                        "open",
                        decided.isOpen(),
                        "meetingDate",
                        decision.meetingDate().toString(),
                        "paragraph",
                        decision.paragraph(),
                        "registrationNumber",
                        decision.registrationNumber())));
    }
}
