// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.reports.Light;
import se.rond.kernel.Text;
import se.rond.reporting.Cell;

/** What is said in a report for states, lights and numbers. */
final class ReportWords {

    static final Text DASH = Text.same("–");

    private ReportWords() {}

    /** A shape of its own and a word for each, so that no colour is needed. */
    static Text light(Light light) {
        return switch (light) {
            case GREEN -> new Text("● Grönt: enligt plan", "● Green: as planned");
            case YELLOW -> new Text("▲ Gult: bevaka", "▲ Yellow: watch");
            case RED -> new Text("■ Rött: åtgärda", "■ Red: act");
            case NONE -> new Text("○ Inget att bedöma än", "○ Nothing to judge yet");
        };
    }

    /** How a control stands, the severity in words. */
    static Text control(ControlState state, boolean late) {
        return switch (state) {
            case PLANNED ->
                late ? new Text("■ Försenad, inte påbörjad", "■ Late, not begun") : new Text("○ Planerad", "○ Planned");
            case IN_PROGRESS ->
                late ? new Text("■ Försenad, pågår", "■ Late, in progress") : new Text("○ Pågår", "○ In progress");
            case PERFORMED -> new Text("▲ Utförd, bedöms", "▲ Performed, being assessed");
            case NO_DEVIATION -> new Text("● Ingen avvikelse", "● No deviation");
            case MINOR_DEVIATION -> new Text("▲ Mindre avvikelse", "▲ Minor deviation");
            case MAJOR_DEVIATION -> new Text("■ Större avvikelse, åtgärd pågår", "■ Major deviation, action pending");
            case FOLLOWED_UP -> new Text("● Större avvikelse, uppföljd", "● Major deviation, followed up");
            case NOT_PERFORMED -> new Text("■ Ej genomförd", "■ Not performed");
        };
    }

    static Text severity(ControlState state) {
        return state == ControlState.MINOR_DEVIATION
                ? new Text("▲ Mindre: förklaras", "▲ Minor: explained")
                : new Text("■ Större: åtgärdas", "■ Major: acted on");
    }

    /** What is late since before the period, outside of what counts in it; empty where nothing is. */
    static Text before(int late) {
        return late == 0
                ? Text.same("")
                : joined(
                        Text.same(""),
                        "Försenade från tidigare perioder: " + late + ", utöver dem som räknas här.",
                        "Late from earlier periods: " + late + ", besides those that count here.");
    }

    /** Marks what is said of a control that the plan did not have when the period ended. */
    static Text added(Text words) {
        return new Text(words.sv() + " (tillagd genom senare revidering)", words.en() + " (added by a later revision)");
    }

    /** Marks what is said of a control whose period ended in an earlier one. */
    static Text fromBefore(Text words) {
        return new Text(words.sv() + " (från tidigare period)", words.en() + " (from an earlier period)");
    }

    /** What else there is to know of how many count; empty where there is nothing. */
    static Text beside(int early, int remaining, int toAssess) {
        Text said = Text.same("");
        if (toAssess > 0) {
            said = joined(
                    said,
                    toAssess + " väntar på bedömning.",
                    CountWords.of(toAssess, "waits to be assessed.", "wait to be assessed."));
        }
        if (early > 0) {
            said = joined(
                    said,
                    "Av dem som räknas är " + CountWords.of(early, "avgjord", "avgjorda") + " fast perioden pågår.",
                    "Of those that count, " + CountWords.of(early, "is settled though its", "are settled though their")
                            + " period goes on.");
        }
        if (remaining > 0) {
            said = joined(
                    said,
                    "Därtill återstår " + remaining + ", vars period pågår.",
                    "Besides, " + CountWords.of(remaining, "remains", "remain") + ", whose period goes on.");
        }
        return said;
    }

    private static Text joined(Text before, Text after) {
        return joined(before, after.sv(), after.en());
    }

    private static Text joined(Text before, String sv, String en) {
        return new Text(before.sv() + " " + sv, before.en() + " " + en);
    }

    /** Beside deviations that count; empty where there are none. */
    static Text ongoing(int minor, int major) {
        return minor + major == 0
                ? Text.same("")
                : new Text(
                        " Dessutom är avvikelser bedömda för kontroller vars period slutar senare: " + minor
                                + " mindre, " + major + " större.",
                        " Deviations have also been assessed of controls whose period ends later: " + minor + " minor, "
                                + major + " major.");
    }

    /** How many actions were done in time. One that is done counts at once; one whose day has not come is not late. */
    static Text actions(int due, int inTime, int ahead) {
        Text said = due > 0
                ? joined(Text.same(""), CountWords.inTime(inTime, due))
                : ahead > 0
                        ? new Text(
                                " Ingen åtgärd med dag i perioden är klar eller förfallen.",
                                " No action of the period is done or past its day.")
                        : new Text(" Ingen åtgärd har sin dag i perioden.", " No action has its day in the period.");
        return ahead == 0
                ? said
                : joined(
                        said,
                        "Ännu inte förfallna: " + ahead + ", som inte räknas än.",
                        "Not due yet: " + ahead + ", which " + (ahead == 1 ? "does" : "do") + " not count yet.");
    }

    /** Marks what is said of a control before its period is over. */
    static Text marked(Text words, boolean ended) {
        return ended ? words : new Text(words.sv() + " (perioden pågår)", words.en() + " (the period goes on)");
    }

    static Text plan(@Nullable PlanState state) {
        if (state == null) {
            return new Text("saknas", "missing");
        }
        return switch (state) {
            case DRAFT -> new Text("utkast", "draft");
            case PROPOSED -> new Text("föreslagen", "proposed");
            case ADOPTED -> new Text("antagen", "adopted");
            case ACTIVE -> new Text("pågår", "active");
            case REPORTED -> new Text("återrapporterad", "reported");
            case REPLACED -> new Text("ersatt", "replaced");
        };
    }

    static Text measure(MeasureState state, boolean overdue) {
        Text said = switch (state) {
            case PROPOSED -> new Text("föreslagen", "proposed");
            case DECIDED -> new Text("beslutad", "decided");
            case IN_PROGRESS -> new Text("pågår", "in progress");
            case DONE -> new Text("klar", "done");
            case REJECTED -> new Text("avslagen", "rejected");
        };
        return overdue ? new Text("■ försenad, " + said.sv(), "■ overdue, " + said.en()) : said;
    }

    static Text effect(@Nullable Effect effect) {
        if (effect == null) {
            return new Text("inte bedömd än", "not judged yet");
        }
        return switch (effect) {
            case EFFECTIVE -> new Text("har effekt", "effective");
            case PARTLY -> new Text("har delvis effekt", "partly effective");
            case NOT_EFFECTIVE -> new Text("har ingen effekt", "not effective");
        };
    }

    static Text decision(@Nullable BoardDecision decision) {
        if (decision == null) {
            return DASH;
        }
        return Text.same(decision.meetingDate() + ", " + decision.paragraph() + ", " + decision.registrationNumber());
    }

    static Text yesNo(boolean yes) {
        return yes ? new Text("● ja", "● yes") : new Text("■ nej", "■ no");
    }

    static Cell number(long count) {
        return new Cell(Text.same(Long.toString(count)), BigDecimal.valueOf(count));
    }

    /** Where there was nothing to compare with stands a dash, never 0 or 100. */
    static Cell percent(@Nullable String value) {
        return value == null
                ? Cell.of(DASH)
                : new Cell(new Text(value.replace('.', ',') + "\u00a0%", value + "%"), new BigDecimal(value));
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.of(DASH) : Cell.of(day.toString());
    }

    static Cell words(@Nullable String words) {
        return words == null ? Cell.of(DASH) : Cell.of(words);
    }
}
