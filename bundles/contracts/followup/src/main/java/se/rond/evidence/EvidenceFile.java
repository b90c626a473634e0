// SPDX-License-Identifier: Apache-2.0
package se.rond.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * A photo or document as it is kept.
 *
 * @param id made by the client, so that it can be named before it is sent
 * @param mediaType as found in the content, never as claimed
 * @param size bytes
 * @param sha256 hash of what is kept, in hexadecimal
 * @param capturedAt when it was taken, as the client says; {@code null} if unknown
 * @param receivedAt when it reached the server
 * @param uploadedBy id of the account
 */
public record EvidenceFile(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable Instant capturedAt,
        Instant receivedAt,
        UUID uploadedBy,
        long version)
        implements Versioned {}
