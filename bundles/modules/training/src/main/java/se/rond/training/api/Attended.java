// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.UUID;

/** One line of an attendance list. */
public record Attended(UUID record, RecordOutcome outcome) {}
