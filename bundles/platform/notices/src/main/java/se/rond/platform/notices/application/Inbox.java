// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.notices.domain.Told;
import se.rond.platform.notices.domain.ToldNotices;

/** What the caller was told. Nobody reads what another was told. */
@Component(service = Inbox.class)
public final class Inbox {

    private static final int AT_ONCE = 500;

    private final ToldNotices told;
    private final AccessControl access;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public Inbox(
            @Reference ToldNotices told,
            @Reference AccessControl access,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.told = told;
        this.access = access;
        this.work = work;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<NoticeView> page(boolean unreadOnly, PageRequest request) {
        UUID me = access.caller().person();
        if (me == null) {
            return new Page<>(List.of(), null);
        }
        Seen after = request.cursor(2).map(Seen::of).orElse(null);
        return work.read(() -> {
            List<Told> rows = told.page(
                    me,
                    unreadOnly,
                    after == null ? null : after.at(),
                    after == null ? null : after.id(),
                    request.limit() + 1);
            return Page.of(rows, request.limit(), this::view, last -> Seen.parts(last.toldAt(), last.id()));
        });
    }

    public long unread() {
        UUID me = access.caller().person();
        return me == null ? 0 : work.read(() -> told.unread(me));
    }

    /** Reading again changes nothing. */
    public NoticeView read(UUID id) {
        return work.write(() -> {
            Told mine = told.find(id)
                    .filter(known -> known.person().equals(access.caller().person()))
                    .orElseThrow(() -> new NotFound(new Text("Meddelandet", "The notice"), id));
            mine.read(now());
            return view(mine);
        });
    }

    /** @return how many are still unread: at most some hundreds are read at once */
    public long readAll() {
        @Nullable UUID me = access.caller().person();
        if (me == null) {
            return 0;
        }
        return work.write(() -> {
            told.page(me, true, null, null, AT_ONCE).forEach(one -> one.read(now()));
            return told.unread(me);
        });
    }

    private NoticeView view(Told one) {
        return NoticeView.of(one, access.opens(one.compartment()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
