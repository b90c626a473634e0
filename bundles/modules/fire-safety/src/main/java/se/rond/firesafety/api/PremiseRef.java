// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;

/** Premises as a round shows them. */
public record PremiseRef(UUID id, String code, String name) {}
