// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.util.UUID;
import se.rond.platform.organisation.domain.UnitFacts;

/** A unit and one of the places it has had. */
record Placed(UUID unit, String code, UnitFacts facts) {}
