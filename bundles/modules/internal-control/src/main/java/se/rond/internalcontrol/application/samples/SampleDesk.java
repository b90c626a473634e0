// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.samples;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.samples.Mark;
import se.rond.internalcontrol.api.samples.PopulationColumns;
import se.rond.internalcontrol.api.samples.SampleView;
import se.rond.internalcontrol.application.PlanDesk;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.samples.Sample;
import se.rond.internalcontrol.domain.samples.SamplePlan;
import se.rond.internalcontrol.domain.samples.Samples;
import se.rond.kernel.Forbidden;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.organisation.PersonNames;

/** Whose samples are whose, how they are shown, and what the trail keeps of them. */
@Component(service = SampleDesk.class)
public final class SampleDesk {

    private static final Text SAMPLE = new Text("Stickprovet", "The sample");

    private final Samples samples;
    private final PlanDesk plans;

    @Activate
    public SampleDesk(@Reference Samples samples, @Reference PlanDesk plans) {
        this.samples = samples;
        this.plans = plans;
    }

    Signature sign() {
        return plans.sign();
    }

    /** @throws NotFound also where the caller may not even know of it */
    ControlActivity visible(UUID control) {
        return plans.visibleControl(control);
    }

    /**
     * A control that the caller is making.
     *
     * @throws Forbidden of rule {@code not-performer} if somebody else does
     * @throws RuleBroken of rule {@code control-not-in-progress} before it is started and after it is submitted
     */
    public ControlActivity performing(UUID id) {
        ControlActivity control = visible(id);
        plans.boards().require(InternalControlPermissions.PERFORM, control.board(), control.cycle());
        UUID performer = control.performer();
        if (performer == null || !performer.equals(plans.caller())) {
            throw new Forbidden(
                    "not-performer",
                    new Text(
                            "Det gör den som är utsedd att utföra kontrollen.",
                            "Whoever is appointed to perform the control does this."));
        }
        if (control.state() != ControlState.IN_PROGRESS) {
            throw new RuleBroken(
                    "control-not-in-progress",
                    "Det görs medan kontrollen pågår: den ska vara påbörjad och resultatet inte lämnat.",
                    "This is done while the control is under way: begun, and its result not submitted.");
        }
        return control;
    }

    Sample sample(UUID control, UUID id) {
        return samples.find(id)
                .filter(known -> known.activity().equals(control))
                .orElseThrow(() -> new NotFound(SAMPLE, id));
    }

    SampleView view(Sample sample) {
        return views(List.of(sample)).get(0);
    }

    /** Samples of one control. */
    List<SampleView> views(List<Sample> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<Mark, Integer>> marks =
                samples.marks(some.stream().map(Sample::id).toList());
        PersonNames people = PersonNames.of(
                some.stream().map(Sample::drawn).toList(), plans.boards().organisation());
        Set<UUID> latest = new HashSet<>();
        samples.latest(some.get(0).activity()).map(Sample::id).ifPresent(latest::add);
        return some.stream()
                .map(sample ->
                        view(sample, marks.getOrDefault(sample.id(), Map.of()), people, latest.contains(sample.id())))
                .toList();
    }

    private static SampleView view(Sample sample, Map<Mark, Integer> marks, PersonNames people, boolean current) {
        SamplePlan plan = sample.plan();
        PopulationColumns columns = sample.columns();
        int deviations = marks.getOrDefault(Mark.DEVIATION, 0);
        return new SampleView(
                sample.id(),
                sample.activity(),
                sample.number(),
                sample.population(),
                sample.source(),
                sample.populationCount(),
                sample.populationSha256(),
                columns == null ? null : columns.key(),
                columns == null ? null : columns.amount(),
                plan.method(),
                plan.size(),
                plan.seed(),
                plan.seedGiven(),
                sample.algorithm(),
                sample.reason(),
                people.ref(sample.drawn()),
                sample.drawn().at(),
                current,
                deviations + marks.getOrDefault(Mark.OK, 0),
                deviations,
                sample.version());
    }

    /** A sample was drawn: how, and out of how many. */
    void drawn(ControlActivity control, Sample sample) {
        SamplePlan plan = sample.plan();
        Map<String, Object> after = new HashMap<>();
        after.put("sample", sample.id().toString());
        after.put("number", sample.number());
        after.put("method", plan.method().name());
        after.put("size", plan.size());
        after.put("populationCount", sample.populationCount());
        after.put("populationSha256", sample.populationSha256());
        if (plan.seed() != null) {
            after.put("seed", plan.seed());
            after.put("seedGiven", plan.seedGiven());
        }
        plans.record(control, "draw_sample", Map.of(), after);
    }
}
