// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.figures;

import java.util.List;
import se.rond.organisation.UnitRef;

/**
 * What the caller can choose for a control now.
 *
 * @param figures that there are to choose among
 * @param units whose figures they are; empty where the caller chooses among all that there are
 */
public record FiguresOffered(List<FigureOffered> figures, List<UnitRef> units) {

    public FiguresOffered {
        figures = List.copyOf(figures);
        units = List.copyOf(units);
    }
}
