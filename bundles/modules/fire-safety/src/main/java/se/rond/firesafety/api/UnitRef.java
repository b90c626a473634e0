// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;

/** A unit as a round shows it: the one that used the premises when the round opened. */
public record UnitRef(UUID id, String code, String name) {}
