// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.Effect;
import se.rond.findings.SharedMeasures;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.platform.followup.application.Authority;
import se.rond.platform.followup.application.FindingRecords;
import se.rond.platform.followup.domain.Finding;

/** What people do with measures. Each refuses with the rule that is broken. */
@Component(service = {MeasureActions.class, SharedMeasures.class})
public final class MeasureActions implements SharedMeasures {

    private final MeasureDesk desk;
    private final MeasureRegister register;
    private final MeasureRecords records;
    private final FindingRecords findings;
    private final Authority authority;

    @Activate
    public MeasureActions(
            @Reference MeasureDesk desk,
            @Reference MeasureRegister register,
            @Reference MeasureRecords records,
            @Reference FindingRecords findings,
            @Reference Authority authority) {
        this.desk = desk;
        this.register = register;
        this.records = records;
        this.findings = findings;
        this.authority = authority;
    }

    public MeasureDetails decide(UUID id, IfMatch seen, Decision decision) {
        return desk.act(id, seen, MeasureDeed.of(MeasureAction.DECIDE, decision.comment(), (measure, at) -> {
            UUID owner = decision.owner() == null ? measure.owner() : decision.owner();
            register.refuseStranger(owner, measure, at.today());
            return measure.decide(decision, at.by(), at.now(), at.today());
        }));
    }

    public MeasureDetails reject(UUID id, IfMatch seen, @Nullable String reason) {
        MeasureDeed deed = MeasureDeed.of(MeasureAction.REJECT, reason, (measure, at) -> measure.reject(reason));
        return desk.act(id, seen, deed.because());
    }

    public MeasureDetails start(UUID id, IfMatch seen, @Nullable String comment) {
        return desk.act(
                id, seen, MeasureDeed.of(MeasureAction.START, comment, (measure, at) -> measure.start(comment)));
    }

    public MeasureDetails finish(
            UUID id, IfMatch seen, @Nullable String evidence, @Nullable BigDecimal cost, @Nullable String comment) {
        return desk.act(
                id,
                seen,
                MeasureDeed.of(
                        MeasureAction.FINISH,
                        comment,
                        (measure, at) -> measure.finish(evidence, cost, comment, at.by(), at.now())));
    }

    /** @param due until when it is to be done once more, if it did not help */
    public MeasureDetails checkEffect(
            UUID id, IfMatch seen, @Nullable Effect result, @Nullable String comment, @Nullable LocalDate due) {
        MeasureDeed deed = MeasureDeed.of(
                MeasureAction.CHECK_EFFECT,
                comment,
                (measure, at) -> measure.checkEffect(result, comment, due, at.by(), at.now(), at.today()));
        return desk.act(id, seen, deed.doneWhen(measure -> measure.effect() == result));
    }

    public MeasureDetails reopen(UUID id, IfMatch seen, @Nullable String reason, @Nullable LocalDate due) {
        MeasureDeed deed =
                MeasureDeed.of(MeasureAction.REOPEN, reason, (measure, at) -> measure.reopen(reason, due, at.today()));
        return desk.act(id, seen, deed.because());
    }

    public MeasureDetails comment(UUID id, @Nullable String comment) {
        return desk.act(
                id,
                IfMatch.none(),
                MeasureDeed.of(MeasureAction.COMMENT, comment, (measure, at) -> measure.comment(comment)));
    }

    @Override
    public void serve(UUID measure, UUID finding) {
        link(measure, finding);
    }

    /** The measure serves one finding more. Linked twice is linked once. */
    public MeasureDetails link(UUID id, UUID finding) {
        MeasureDeed deed = MeasureDeed.of(MeasureAction.LINK, null, (measure, at) -> {
            Finding served = findings.find(finding)
                    .filter(authority::mayRead)
                    .orElseThrow(() -> new NotFound(new Text("Bristen", "The deficiency"), finding));
            MeasureRegister.refuseOutside(served, measure.compartment());
            return link(measure, finding, at.now());
        });
        return desk.act(id, IfMatch.none(), deed.doneWhen(measure -> false));
    }

    public MeasureDetails unlink(UUID id, UUID finding) {
        MeasureDeed deed = MeasureDeed.of(MeasureAction.UNLINK, null, (measure, at) -> {
            measure.refuseUnless(MeasureAction.UNLINK);
            Optional<ServedFinding> link = linked(records.links(id), finding).filter(ServedFinding::isServed);
            link.ifPresent(present -> present.remove(at.now()));
            return link.isEmpty() ? List.of() : List.of(MeasureChange.of(MeasureFact.FINDING, finding, null));
        });
        return desk.act(id, IfMatch.none(), deed.doneWhen(measure -> false));
    }

    private List<MeasureChange> link(Measure measure, UUID finding, Instant now) {
        measure.refuseUnless(MeasureAction.LINK);
        List<ServedFinding> links = records.links(measure.id());
        Optional<ServedFinding> known = linked(links, finding);
        if (known.isPresent() && known.get().isServed()) {
            return List.of();
        }
        if (links.stream().filter(ServedFinding::isServed).count() >= MeasureRegister.MOST_FINDINGS) {
            throw new RuleBroken(
                    "measure-findings-too-many",
                    "En åtgärd kan avse högst " + MeasureRegister.MOST_FINDINGS + " brister.",
                    "A measure can serve " + MeasureRegister.MOST_FINDINGS + " deficiencies at most.");
        }
        known.ifPresentOrElse(
                link -> link.addAgain(now), () -> records.add(new ServedFinding(measure.id(), finding, now)));
        return List.of(MeasureChange.of(MeasureFact.FINDING, null, finding));
    }

    private static Optional<ServedFinding> linked(List<ServedFinding> links, UUID finding) {
        return links.stream().filter(link -> link.finding().equals(finding)).findFirst();
    }
}
