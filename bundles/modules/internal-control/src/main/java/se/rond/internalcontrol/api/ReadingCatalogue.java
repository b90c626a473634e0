// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import se.rond.kernel.IfMatch;

/** The catalogue, and which of its controls every board must have. */
public interface ReadingCatalogue {

    Catalogue catalogue();

    CommonView common(int year);

    /** Asks for the permission to keep the plan of the executive board. */
    CommonView decideCommon(int year, CommonGiven given, IfMatch seen);
}
