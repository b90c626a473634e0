// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.kernel.Saved;
import se.rond.persistence.UnitOfWork;

/**
 * Changes what a plan says: a draft, by whoever may edit the plan of the board. Whoever has seen the plan before sees that it has
 * changed.
 */
@Component(service = DraftChanges.class)
public final class DraftChanges {

    private final PlanDesk desk;
    private final PlanViews views;
    private final UnitOfWork work;

    @Activate
    public DraftChanges(@Reference PlanDesk desk, @Reference PlanViews views, @Reference UnitOfWork work) {
        this.desk = desk;
        this.views = views;
        this.work = work;
    }

    /** @param how what is changed */
    PlanDetail change(UUID id, Consumer<ControlPlan> how) {
        return save(id, plan -> {
                    how.accept(plan);
                    return false;
                })
                .view();
    }

    /** @param how what is changed; whether something was created by that */
    Saved<PlanDetail> save(UUID id, Predicate<ControlPlan> how) {
        return work.write(() -> {
            ControlPlan plan = desk.visible(id);
            desk.require(InternalControlPermissions.EDIT_PLAN, plan);
            plan.requireDraft();
            boolean created = how.test(plan);
            desk.plans().touch(plan);
            desk.plans().flush();
            return new Saved<>(views.detail(plan), created);
        });
    }
}
