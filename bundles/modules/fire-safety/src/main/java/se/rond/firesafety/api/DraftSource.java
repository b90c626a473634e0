// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft begins as a copy of.
 *
 * @param checklist id of a published version
 * @param code of a list of one's own, such as {@code own.youth-centre}; absent for the next version of the same list
 */
public record DraftSource(UUID checklist, @Nullable String code) {}
