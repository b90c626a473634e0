// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/**
 * A measure that the levels of the system require, and whether it is there.
 *
 * @param applies whether the level of the aspect is high enough
 * @param answer {@code null} while nobody has answered
 * @param version of the answer; 0 while there is none
 */
public record RequirementView(
        String requirement,
        String aspect,
        int minLevel,
        String annexA,
        Text name,
        boolean applies,
        @Nullable AnswerKind answer,
        @Nullable String comment,
        @Nullable String evidence,
        boolean bySupplier,
        long version)
        implements Versioned {}
