// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.UUID;

/** A unit. */
public record UnitRef(UUID id, String code, String name) {}
