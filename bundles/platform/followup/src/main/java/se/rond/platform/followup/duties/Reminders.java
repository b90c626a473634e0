// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.duties.Duty;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.application.Confidants;

/**
 * Reminds people of what they have to do: when it opens, some days before it is due, and when it is late. Every node may
 * do it: the key of a notice sees to it that each is told once.
 */
@Component(service = Reminders.class)
public final class Reminders {

    private static final int PAGE = 200;
    /** What has been late for longer is no news: an installation that was off does not flood anybody. */
    private static final int LATE_DAYS = 7;

    private static final int DAYS_AHEAD = 92;
    private static final int REMEMBERED = 50_000;

    private final DutySources sources;
    private final Doers doers;
    private final Confidants confidants;
    private final Notices notices;
    private final ReminderSettings settings;
    private final UnitOfWork work;
    private final AccessControl access;
    private final Clock clock;
    /** Spares the database what this node knows has been told; forgotten at will. */
    private final Set<String> told = new HashSet<>();

    @Activate
    public Reminders(
            @Reference DutySources sources,
            @Reference Doers doers,
            @Reference Confidants confidants,
            @Reference Notices notices,
            @Reference ReminderSettings settings,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference Clock clock) {
        this.sources = sources;
        this.doers = doers;
        this.confidants = confidants;
        this.notices = notices;
        this.settings = settings;
        this.work = work;
        this.access = access;
        this.clock = clock;
    }

    /** @return how many were told something new */
    public int run() {
        if (told.size() > REMEMBERED) {
            told.clear();
        }
        return access.asSystem(this::remindAll);
    }

    private int remindAll() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Period.ZONE);
        Period near = new Period("near", today.minusDays(LATE_DAYS), today.plusDays(DAYS_AHEAD));
        DutyQuery query = new DutyQuery(null, Scope.EVERYTHING, null, near, Set.of(DutyState.DUE, DutyState.LATE), now);
        List<DutyQuery> queries = Arrays.stream(Compartment.values())
                .map(compartment -> query.of(compartment, Scope.EVERYTHING))
                .toList();
        int reminded = 0;
        List<Duty> page = sources.duties(queries, null, PAGE);
        while (!page.isEmpty()) {
            for (Duty duty : page) {
                reminded += remind(duty, now);
            }
            Duty last = page.get(page.size() - 1);
            Seen after = new Seen(last.dueAt(), last.id());
            page = page.size() < PAGE ? List.of() : sources.duties(queries, after, PAGE);
        }
        return reminded;
    }

    private int remind(Duty duty, Instant now) {
        Optional<Notice> notice = Occasion.of(duty, now, settings.remindDays()).map(occasion -> occasion.notice(duty));
        if (notice.isEmpty()) {
            return 0;
        }
        int reminded = 0;
        for (UUID person : doers.of(duty)) {
            if (maySee(person, duty) && told.add(person + notice.get().key()) && tell(person, notice.get())) {
                reminded++;
            }
        }
        return reminded;
    }

    private boolean maySee(UUID person, Duty duty) {
        Place place = new Place(duty.unit(), duty.premise());
        return person.equals(duty.person())
                ? confidants.mayBeGiven(person, duty.compartment(), place)
                : confidants.mayRead(person, duty.compartment(), place);
    }

    /** Each in its own transaction. If another node was faster, it has been done. */
    private boolean tell(UUID person, Notice notice) {
        try {
            return work.write(() -> notices.tell(person, notice));
        } catch (RuleBroken faster) {
            return false;
        } catch (RuntimeException fault) {
            told.remove(person + notice.key());
            throw fault;
        }
    }
}
