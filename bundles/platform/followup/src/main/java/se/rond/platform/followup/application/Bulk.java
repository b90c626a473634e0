// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Invalid;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.kernel.Stale;
import se.rond.platform.followup.domain.Assignment;

/**
 * The same for several findings: each in a transaction of its own, so that one that is refused takes no other with it. See
 * docs/decisions/0012-bulk-per-item.md.
 */
@Component(service = Bulk.class)
public final class Bulk {

    static final int MOST = 500;

    private final FindingDesk desk;
    private final FindingActions actions;

    @Activate
    public Bulk(@Reference FindingDesk desk, @Reference FindingActions actions) {
        this.desk = desk;
        this.actions = actions;
    }

    /**
     * @param ids which ones; {@code null} for all that the filter lets through
     * @throws Invalid if nothing or too much is asked for: then nothing happens
     */
    public BulkResult assign(@Nullable List<UUID> ids, FindingFilter filter, Assignment wanted) {
        List<UUID> meant = ids == null ? found(filter) : List.copyOf(new LinkedHashSet<>(ids));
        refuse(meant.isEmpty(), "bulk-nothing", "Välj minst en brist.", "Choose at least one deficiency.");
        refuse(
                meant.size() > MOST,
                "bulk-too-many",
                "Högst " + MOST + " brister i taget. Gör urvalet mindre.",
                MOST + " deficiencies at most at a time. Narrow the selection.");
        return BulkResult.of(meant.stream().map(id -> assign(id, wanted)).toList());
    }

    private BulkResult.Item assign(UUID id, Assignment wanted) {
        try {
            FindingDetails done = assigned(id, wanted);
            return new BulkResult.Item(id, done.finding().number(), null, null);
        } catch (Problem refusal) {
            return new BulkResult.Item(id, number(id), refusal.rule(), refusal.detail());
        }
    }

    /** Nobody has said which version they saw: what changed meanwhile is no reason to refuse. */
    private FindingDetails assigned(UUID id, Assignment wanted) {
        try {
            return actions.assign(id, IfMatch.none(), wanted);
        } catch (Stale changedMeanwhile) {
            return actions.assign(id, IfMatch.none(), wanted);
        }
    }

    private @Nullable String number(UUID id) {
        try {
            return desk.details(id).finding().number();
        } catch (Problem unreadable) {
            return null;
        }
    }

    private List<UUID> found(FindingFilter filter) {
        refuse(
                filter.equals(new FilterDraft().filter()),
                "bulk-filter-missing",
                "Ange vilka brister: deras id eller ett urval.",
                "Say which deficiencies: their ids or a filter.");
        Page<FindingView> page = desk.page(filter, PageRequest.first(MOST));
        refuse(
                page.next() != null,
                "bulk-too-many",
                "Högst " + MOST + " brister i taget. Gör urvalet mindre.",
                MOST + " deficiencies at most at a time. Narrow the selection.");
        return page.items().stream().map(FindingView::id).toList();
    }

    private static void refuse(boolean wrong, String rule, String sv, String en) {
        if (wrong) {
            throw new Invalid("/ids", rule, sv, en);
        }
    }
}
