// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.figures;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Saved;

/** Figures of other modules that a control looks at: chosen while it is to be done, frozen with its result. */
@ProviderType
public interface ReadingControlFigures {

    /** What the caller can choose for a control now. */
    FiguresOffered offered(UUID control);

    /** Those of a control: frozen ones as they were, others as they are now. A handful. */
    List<ControlFigureView> figures(UUID control);

    /**
     * Chooses one, once however often it is sent.
     *
     * @throws se.rond.kernel.Invalid if there is no such figure, unit or period
     */
    Saved<ControlFigureView> choose(UUID control, UUID id, FigureChosen chosen);

    /** It is not to be looked at after all: while the control is to be done. */
    void leaveOut(UUID control, UUID id);
}
