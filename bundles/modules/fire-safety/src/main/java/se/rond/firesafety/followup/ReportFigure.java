// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureSource;

/** A figure in a report, and who counts it. */
record ReportFigure(FigureDefinition definition, FigureSource source) {

    String id() {
        return definition.id();
    }
}
