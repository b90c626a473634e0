// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.ChecklistSummary;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.ReadingChecklists;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** Check lists are open to everybody who works with fire safety: they hold no place and no person. */
@Component
public final class ChecklistReading implements ReadingChecklists {

    private final PublishedChecklists checklists;

    @Activate
    public ChecklistReading(@Reference PublishedChecklists checklists) {
        this.checklists = checklists;
    }

    @Override
    public Page<ChecklistSummary> checklists(PageRequest request) {
        String after = request.cursor(1)
                .map(cursor -> Cursors.code(cursor, checklists.codes()))
                .orElse("");
        List<ChecklistView> rows = checklists.newest().stream()
                .filter(list -> list.code().compareTo(after) > 0)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(rows, request.limit(), ChecklistSummary::of, list -> List.of(list.code()));
    }

    @Override
    public ChecklistView checklist(UUID id) {
        return checklists.kept(id);
    }
}
