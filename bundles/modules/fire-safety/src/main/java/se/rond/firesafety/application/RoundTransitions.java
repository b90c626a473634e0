// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.AccessControl;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Rounds;
import se.rond.persistence.UnitOfWork;

/** What happens to rounds by itself: windows open, windows close, and what nobody judges is approved in the end. */
@Component(service = RoundTransitions.class)
public final class RoundTransitions {

    private static final Logger LOG = LoggerFactory.getLogger(RoundTransitions.class);
    private static final int BATCH = 100;

    private final Rounds rounds;
    private final PublishedChecklists checklists;
    private final RoundPlaces places;
    private final RoundTrail trail;
    private final DeficiencyReports reports;
    private final FireSafetySettings settings;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public RoundTransitions(
            @Reference Rounds rounds,
            @Reference PublishedChecklists checklists,
            @Reference RoundPlaces places,
            @Reference RoundTrail trail,
            @Reference DeficiencyReports reports,
            @Reference FireSafetySettings settings,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.rounds = rounds;
        this.checklists = checklists;
        this.places = places;
        this.trail = trail;
        this.reports = reports;
        this.settings = settings;
        this.access = access;
        this.work = work;
    }

    /** Does all that is due, in small units of work: what one of them cannot do is tried again the next time. */
    public void run() {
        inBatches(() -> rounds.toOpen(places.now(), BATCH), this::settle);
        inBatches(() -> rounds.toClose(places.now(), BATCH), this::settle);
        if (settings.autoApproveAfterDays() > 0) {
            Duration patience = Duration.ofDays(settings.autoApproveAfterDays());
            inBatches(() -> rounds.toApprove(places.now().minus(patience), BATCH), this::approve);
        }
    }

    /** Brings a round to where it is by the clock, so that nobody waits for the next run. */
    void settle(Round round) {
        Instant now = places.now();
        if (round.isDueToOpen(now)) {
            RoundSite site = places.site(places.premise(round.site().premise()));
            bySystem(round, RoundAction.OPEN_WINDOW, () -> round.open(site, checklists.kept(round.checklist())));
        }
        if (round.isDueToClose(now)) {
            bySystem(round, RoundAction.CLOSE_MISSED, round::closeAsMissed);
        }
    }

    private void approve(Round round) {
        if (round.state() == RoundState.SUBMITTED) {
            bySystem(round, RoundAction.AUTO_APPROVE, () -> round.autoApprove(places.sign()));
            reports.approved(round);
        }
    }

    private void bySystem(Round round, RoundAction action, Runnable change) {
        RoundState before = round.state();
        access.asSystem(() -> {
            change.run();
            trail.moved(round, action, before, Map.of());
            return Boolean.TRUE;
        });
    }

    /** Ends when nothing is due, or only what cannot be done. */
    private void inBatches(Supplier<List<UUID>> due, Consumer<Round> what) {
        List<UUID> before = List.of();
        List<UUID> batch = access.asSystem(() -> work.read(due));
        while (!batch.isEmpty() && !batch.equals(before)) {
            doAll(batch, what);
            before = batch;
            batch = access.asSystem(() -> work.read(due));
        }
    }

    /** One that cannot be done does not keep the others from being done. */
    private void doAll(List<UUID> batch, Consumer<Round> what) {
        try {
            access.asSystem(() -> work.write(() -> {
                batch.forEach(id -> rounds.findToChange(id).ifPresent(what));
                return Boolean.TRUE;
            }));
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                LOG.warn("What is due for round {} could not be done; it is tried again", batch.get(0), e);
            } else {
                batch.forEach(id -> doAll(List.of(id), what));
            }
        }
    }
}
