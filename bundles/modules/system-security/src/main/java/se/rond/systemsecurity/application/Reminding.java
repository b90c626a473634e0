// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Systems;

/** Tells owners and managers that an analysis ends: 60 and 14 days ahead, each once. */
@Component(service = Reminding.class)
public final class Reminding {

    private static final int[] DAYS_AHEAD = {14, 60};

    private final Systems systems;
    private final Notices notices;
    private final SystemDesk desk;

    @Activate
    public Reminding(@Reference Systems systems, @Reference Notices notices, @Reference SystemDesk desk) {
        this.systems = systems;
        this.notices = notices;
        this.desk = desk;
    }

    /** Within the running unit of work: about one system. */
    void remind(ItSystem system) {
        LocalDate until = system.validUntil();
        LocalDate today = desk.today();
        if (until == null || !system.status().isRunning() || until.isBefore(today)) {
            return;
        }
        for (int days : DAYS_AHEAD) {
            if (!until.minusDays(days).isAfter(today)) {
                Notice notice = notice(system, until, days);
                Stream.of(
                                Optional.ofNullable(system.duties().owner()),
                                Optional.ofNullable(system.duties().manager()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .forEach(person -> notices.tell(person, notice));
                return; // at 14 days nobody is told of the 60 that were missed
            }
        }
    }

    private static Notice notice(ItSystem system, LocalDate until, int days) {
        String name = system.facts().name();
        return new Notice(
                        "system-security.analysis-expires",
                        "system/" + system.id() + "/expires/" + days + "/" + until,
                        new Text(
                                "Analysen av " + name + " gäller till " + until,
                                "The analysis of " + name + " holds until " + until),
                        new Text(
                                "Starta en ny analys i god tid. Den börjar som en kopia av den som gäller.",
                                "Begin another analysis in good time. It starts as a copy of the one that holds."),
                        "/system-security/systems/" + system.id(),
                        Urgency.DIGEST)
                .in(Compartment.INFOSEC);
    }

    List<ItSystem> batch(@Nullable UUID after, int rows) {
        return systems.running(after, rows);
    }
}
