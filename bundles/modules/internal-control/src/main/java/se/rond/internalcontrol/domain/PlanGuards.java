// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.Handling;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/** What a plan must have before it goes to the board, each with the place where it is mended. */
public final class PlanGuards {

    private PlanGuards() {}

    /** The risk analysis is done when every area has a risk, or somebody has said what was looked at. */
    public static List<Violation> analysis(WholePlan whole, List<Area> areas, CatalogueWords words) {
        Set<String> withRisk = whole.risksIn().stream().map(PlanRisk::area).collect(Collectors.toSet());
        List<Violation> missing = new ArrayList<>();
        areas.stream()
                .filter(area ->
                        !withRisk.contains(area.id()) && whole.area(area.id()).isEmpty())
                .map(area -> violation(
                        "/areas/" + area.id(),
                        "area-not-analysed",
                        "Området " + area.name().sv()
                                + " är inte genomgånget: lägg till en risk eller skriv varför ingen finns.",
                        "The area " + area.name().en()
                                + " has not been gone through: add a risk or write why there is none."))
                .forEach(missing::add);
        whole.risksIn().stream()
                .filter(risk -> risk.handling() == null)
                .map(risk -> violation(
                        "/risks/" + risk.id(),
                        "risk-not-handled",
                        "Välj hur risken hanteras: " + words.title(risk).sv(),
                        "Choose how the risk is handled: " + words.title(risk).en()))
                .forEach(missing::add);
        return missing;
    }

    /** An area of the catalogue. */
    public record Area(String id, Text name) {}

    /** What is to be controlled is, and what is to be done at once can be. */
    public static List<Violation> handling(WholePlan whole, LocalDate today, CatalogueWords words) {
        List<Violation> missing = new ArrayList<>();
        for (PlanRisk risk : whole.risksIn()) {
            if (risk.handling() == Handling.CONTROL && whole.controlsOf(risk).isEmpty()) {
                missing.add(violation(
                        "/risks/" + risk.id(),
                        "risk-without-control",
                        "Risken ska kontrolleras men har ingen kontroll i planen: "
                                + words.title(risk).sv(),
                        "The risk is to be controlled but has no control in the plan: "
                                + words.title(risk).en()));
            }
            PlannedAction action = risk.action();
            if (action != null && action.measure() == null && action.dueOn().isBefore(today)) {
                missing.add(violation(
                        "/risks/" + risk.id() + "/action/dueOn",
                        "due-in-past",
                        "Den direkta åtgärdens dag har passerat. Ange en ny.",
                        "The day of the direct action has passed. Give another."));
            }
        }
        return missing;
    }

    /** Who performs which control where. */
    public static List<Violation> controls(WholePlan whole, CatalogueWords words) {
        return whole.controlsIn().stream()
                .filter(control -> control.performer() == null || control.routineUnit() == null)
                .map(control -> violation(
                        "/controls/" + control.id(),
                        "control-incomplete",
                        "Ange vem som utför kontrollen och vilken enhet som äger rutinen: "
                                + words.title(control).sv(),
                        "Say who performs the control and which unit owns the routine: "
                                + words.title(control).en()))
                .toList();
    }

    /** A board may find that there is nothing to control, but not without saying how it came to that. */
    public static List<Violation> something(WholePlan whole) {
        return whole.controlsIn().isEmpty() && whole.plan().withoutControls() == null
                ? List.of(violation(
                        "/withoutControls",
                        "plan-without-controls",
                        "Planen har ingen kontroll. Lägg till en, eller skriv varför nämnden inte behöver någon.",
                        "The plan has no control. Add one, or write why the board needs none."))
                : List.of();
    }

    /** @param common ids of the controls that every board must have; {@code null} while nobody has decided */
    public static List<Violation> common(WholePlan whole, @Nullable Set<String> common) {
        if (common == null) {
            return List.of(violation(
                    "/common",
                    "common-undecided",
                    "Årets gemensamma kontroller är inte beslutade. Kommunstyrelsens samordnare beslutar dem i kontrollkatalogen.",
                    "The common controls of the year are not decided. The executive board's coordinator decides them in the"
                            + " control catalogue."));
        }
        Set<String> there = whole.catalogued();
        return common.stream()
                .filter(control -> !there.contains(control))
                .sorted()
                .map(control -> violation(
                        "/common/" + control,
                        "common-missing",
                        "Den gemensamma kontrollen " + control + " saknas i planen.",
                        "The common control " + control + " is not in the plan."))
                .toList();
    }

    /** What a revision leaves out must not have been performed meanwhile. */
    public static List<Violation> leftOut(WholePlan whole, CatalogueWords words) {
        return whole.controlsLeftOut().stream()
                .filter(control -> !control.state().isToDo())
                .map(control -> violation(
                        "/controls/" + control.id(),
                        "removed-performed",
                        "Kontrollen har utförts och kan inte tas bort: "
                                + words.title(control).sv(),
                        "The control has been performed and cannot be left out: "
                                + words.title(control).en()))
                .toList();
    }

    /** What is still to happen before the board can decide on the report. */
    public static List<Violation> open(WholePlan whole, CatalogueWords words) {
        return whole.controlsIn().stream()
                .filter(control -> !control.state().isFinal())
                .map(control -> violation(
                        "/controls/" + control.id(),
                        "control-not-final",
                        "Kontrollen är inte avslutad: " + words.title(control).sv(),
                        "The control is not final: " + words.title(control).en()))
                .toList();
    }

    private static Violation violation(String pointer, String rule, String sv, String en) {
        return new Violation(pointer, rule, new Text(sv, en));
    }
}
