// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Something about a duty that has been asked for and that nobody has decided yet.
 *
 * @param mine whether the caller asked: then another has to confirm
 */
public record Waiting(UUID request, RequestKind kind, Instant expiresAt, boolean mine) {}
