// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.DemoContent;
import se.rond.kernel.Ids;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.Hosting;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Systems;

/**
 * The systems of the demonstration municipality: 30 of them, 19 analysed this year, some whose analysis ends or has ended, some
 * on their way, two that nobody has looked at. The same every time.
 */
@Component
public final class DemoSystems implements DemoContent {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSystems.class);
    private static final List<String> NAMES = List.of(
            "Elevregistret",
            "Lärplattformen",
            "Skolskjutsplaneraren",
            "Förskolekön",
            "Betygsarkivet",
            "Verksamhetssystemet omsorg",
            "Journalen",
            "Larm och trygghet",
            "Nyckelfri hemtjänst",
            "Biståndshandläggaren",
            "Ekonomisystemet",
            "Lönesystemet",
            "Rekryteraren",
            "Diariet",
            "E-arkivet",
            "Bygglovet",
            "Kartportalen",
            "Fastighetsstyrningen",
            "Passersystemet",
            "Energiuppföljningen",
            "Biblioteket",
            "Bokningen",
            "Föreningsregistret",
            "Webbplatsen",
            "Intranätet",
            "E-tjänsterna",
            "Växeln",
            "Ärendehanteraren",
            "Parkeringsappen",
            "Mätarinsamlingen");

    private final Systems systems;
    private final DemoAnalyses analyses;
    private final DemoPeople people;
    private final DutyBook duties;
    private final SystemDesk desk;
    private final UnitOfWork work;

    @Activate
    public DemoSystems(
            @Reference Systems systems,
            @Reference DemoAnalyses analyses,
            @Reference DemoPeople people,
            @Reference DutyBook duties,
            @Reference SystemDesk desk,
            @Reference UnitOfWork work) {
        this.systems = systems;
        this.analyses = analyses;
        this.people = people;
        this.duties = duties;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public void fill() {
        List<Unit> departments = desk.organisation().tree().departments();
        if (departments.isEmpty() || work.read(() -> systems.byCode(code(0)).isPresent())) {
            return;
        }
        for (int i = 0; i < NAMES.size(); i++) {
            int number = i;
            work.write(() -> fill(number, departments.get(number * departments.size() / NAMES.size())));
        }
        LOG.info("Demonstration: {} systems and their analyses", NAMES.size());
    }

    private static String code(int number) {
        return String.format("SYS-%02d", number + 1);
    }

    private void fill(int number, Unit department) {
        LocalDate today = desk.today();
        ItSystem system = new ItSystem(
                Ids.next(), given(number, department), department, people.coordinator(today.minusYears(3)));
        systems.add(system);
        analyses.fill(number, system, today);
        duties.follow(system, today);
    }

    private SystemGiven given(int number, Unit department) {
        Hosting hosting = Hosting.values()[number % Hosting.values().length];
        return new SystemGiven(
                code(number),
                NAMES.get(number),
                null,
                department.id(),
                people.named(DemoPeople.OWNER),
                people.named(DemoPeople.MANAGER),
                people.holder(DemoPeople.INFORMATION_OWNER, department.id()),
                hosting == Hosting.OWN ? null : "Leverantör " + (char) ('A' + number % 6) + " AB",
                hosting,
                50 + number * 37,
                number != 29,
                number % 5 == 0 && number != 29,
                number % 6 == 2,
                24 / (1 + number % 3),
                4,
                SystemStatus.ACTIVE,
                null,
                new Levels(number % 4, 1, number % 3, null));
    }
}
