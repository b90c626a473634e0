// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Figures that controls look at. */
public interface ControlFigures {

    Optional<ControlFigure> find(UUID id);

    /** Those of a control, in the order in which they were chosen. */
    List<ControlFigure> of(UUID control);

    /** Those of many controls, by control. */
    Map<UUID, List<ControlFigure>> ofAll(Collection<UUID> controls);

    void add(ControlFigure figure);

    void remove(ControlFigure figure);
}
