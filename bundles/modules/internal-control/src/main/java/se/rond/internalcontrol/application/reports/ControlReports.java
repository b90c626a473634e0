// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.reporting.Block;
import se.rond.reporting.Report;

/** Writes the reports. Works within a unit of work and checks no permission: the asker does. */
@Component(service = ControlReports.class)
public final class ControlReports {

    private static final Text BOARD =
            new Text("Intern kontroll: rapport till nämnden", "Internal control: report to the board");
    private static final Text MUNICIPALITY = new Text(
            "Intern kontroll: samlad rapport till kommunstyrelsen", "Internal control: report to the executive board");

    private static final Text SINCE = new Text(
            " Perioden är slut; det som har gjorts efter den är med.",
            " The period is over; what has been done since then is included.");

    private final FollowUpReading reading;

    @Activate
    public ControlReports(@Reference FollowUpReading reading) {
        this.reading = reading;
    }

    /** @param board whose report it is */
    public Report board(UUID board, Period period, LocalDate today) {
        List<BoardFollowUp> found = reading.boards(period, today, board::equals);
        String name = found.isEmpty() ? "–" : found.get(0).board().name();
        List<Block> blocks = new ArrayList<>();
        found.forEach(one -> blocks.addAll(new BoardBlocks(one, reading.functions(found)).all()));
        return new Report(BOARD, subject(name, period, today), blocks);
    }

    /** Every board in the unit, one after the other. */
    public Report boardsIn(Unit unit, List<UUID> boards, Period period, LocalDate today) {
        List<BoardFollowUp> found = reading.boards(period, today, boards::contains);
        List<Block> blocks = new ArrayList<>();
        for (BoardFollowUp one : found) {
            if (found.size() > 1) {
                blocks.add(new Block.Heading(Text.same(one.board().name())));
            }
            blocks.addAll(new BoardBlocks(one, reading.functions(found)).all());
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(new Text(
                    "Enheten är ingen nämnd och har ingen nämnd under sig. Välj en nämnd eller kommunen.",
                    "The unit is no board and has no board below it. Choose a board or the municipality.")));
        }
        return new Report(BOARD, subject(unit.name(), period, today), blocks);
    }

    public Report municipality(Period period, LocalDate today) {
        List<BoardFollowUp> found = reading.boards(period, today, board -> true);
        return new Report(
                MUNICIPALITY,
                subject("Alla nämnder och bolag", "All boards and companies", period, today),
                new MunicipalityBlocks(found, ControlReporting.standing(found, period, today), reading.functions(found))
                        .all());
    }

    private static Text subject(String name, Period period, LocalDate today) {
        return subject(name, name, period, today);
    }

    private static Text subject(String sv, String en, Period period, LocalDate today) {
        Text called = PeriodWords.of(period);
        String days = " (" + period.from() + " – " + period.to() + ")";
        Text since = today.isAfter(period.to()) ? SINCE : Text.same("");
        return new Text(
                sv + ", " + called.sv() + days + ". Läget den " + today + "." + since.sv(),
                en + ", " + called.en() + days + ". As of " + today + "." + since.en());
    }
}
