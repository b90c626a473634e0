// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;

/** The board that decides for all of them, see KL 6 kap. 1 §: whoever acts for it, or for the whole municipality. */
@Component(service = ExecutiveBoard.class)
public final class ExecutiveBoard {

    private final Boards boards;
    private final InternalControlSettings settings;

    @Activate
    public ExecutiveBoard(@Reference Boards boards, @Reference InternalControlSettings settings) {
        this.boards = boards;
        this.settings = settings;
    }

    public Optional<UUID> id() {
        return boards.organisation()
                .tree()
                .unitByCode(settings.executiveBoard())
                .map(Unit::id);
    }

    /** Whether the caller has one of the permissions there. */
    public boolean may(String... permissions) {
        return Stream.of(permissions)
                .map(boards::reached)
                .anyMatch(reached -> reached.boards() == null
                        || id().filter(reached.boards()::contains).isPresent());
    }

    /** @throws Forbidden of rule {@code executive-board-decides} */
    public void require(Text detail, String... permissions) {
        if (!may(permissions)) {
            throw new Forbidden("executive-board-decides", detail);
        }
    }
}
