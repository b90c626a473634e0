// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.UUID;

/** A unit. */
public record UnitRef(UUID id, String code, String name) {}
