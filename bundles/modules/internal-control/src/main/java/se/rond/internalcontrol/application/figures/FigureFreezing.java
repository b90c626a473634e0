// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.figures;

import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.figures.FigureReading;
import se.rond.figures.Figures;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.internalcontrol.domain.figures.ControlFigures;
import se.rond.kernel.RuleBroken;

/** Keeps what the chosen figures come to when a result is handed in. */
@Component(service = FigureFreezing.class)
public final class FigureFreezing {

    private final ControlFigures chosen;
    private final Figures figures;
    private final AccessControl access;

    @Activate
    public FigureFreezing(
            @Reference ControlFigures chosen, @Reference Figures figures, @Reference AccessControl access) {
        this.chosen = chosen;
        this.figures = figures;
        this.access = access;
    }

    /** Whether the control looks at any figure. */
    public boolean reads(UUID control) {
        return !chosen.of(control).isEmpty();
    }

    /**
     * Within the running unit of work.
     *
     * @throws RuleBroken of rule {@code figure-not-running} if a chosen figure cannot be read now
     */
    public void freeze(UUID control, Instant now) {
        for (ControlFigure figure : chosen.of(control)) {
            if (!figure.isFrozen()) {
                figure.freeze(read(figure, now), now);
            }
        }
    }

    /** Whole, with the address of its records, whoever hands in: who is let in there is asked when somebody goes there. */
    private FigureReading read(ControlFigure figure, Instant now) {
        return access.asSystem(() -> figures.read(figure.figure(), figure.unitPath(), figure.period(), now))
                .orElseThrow(() -> new RuleBroken(
                        "figure-not-running",
                        "Nyckeltalet " + figure.figure()
                                + " kan inte läsas nu: dess modul är inte igång. Vänta tills den är"
                                + " det, eller ta bort nyckeltalet från kontrollen.",
                        "The figure " + figure.figure()
                                + " cannot be read now: its module is not running. Wait until it"
                                + " is, or take the figure away from the control."));
    }
}
