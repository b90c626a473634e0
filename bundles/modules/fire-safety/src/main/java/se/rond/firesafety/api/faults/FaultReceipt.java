// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import java.time.Instant;
import java.util.UUID;

/** A fault report has been received. */
public record FaultReceipt(UUID id, Instant receivedAt) {}
