// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;

/** @param ref the question; {@code null} for the whole assessment */
public record CommentView(UUID id, @Nullable String ref, String text, PersonRef author, Instant writtenAt) {}
