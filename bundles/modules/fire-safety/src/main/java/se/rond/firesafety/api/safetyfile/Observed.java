// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.util.UUID;

/** @param finding id of the finding that an observation became */
public record Observed(UUID finding) {}
