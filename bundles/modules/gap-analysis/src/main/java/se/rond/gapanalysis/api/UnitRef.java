// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;

/** A unit as it is called. */
public record UnitRef(UUID id, String code, String name) {}
