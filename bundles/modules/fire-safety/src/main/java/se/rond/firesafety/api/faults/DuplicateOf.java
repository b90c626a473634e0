// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import java.util.UUID;

/** @param report id of the report that told of it first */
public record DuplicateOf(UUID report) {}
