// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param nothingClassified see {@link Gate}; asked where something is written
 * @param duty code of the duty, for {@code EXEMPT}, {@code REACTIVATE} and {@code PURGE}
 * @param decision number of the decision, for {@code EXEMPT} and {@code DISPOSE}
 * @param figure its id, for {@code RELEASE}
 * @param day of which day it is released, for {@code RELEASE}, {@code null} for today; before which things go, for {@code DISPOSE}, {@code null} for
 *     five years ago
 * @param release what is withdrawn, for {@code WITHDRAW}
 */
public record RequestGiven(
        RequestKind kind,
        @Nullable Boolean nothingClassified,
        @Nullable String duty,
        @Nullable String decision,
        @Nullable String figure,
        @Nullable LocalDate day,
        @Nullable UUID release) {}
