// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import org.jspecify.annotations.Nullable;

/** A required measure as a supplier is asked about it: a row of a file that comes back with answers. */
public record SupplierLine(
        String requirement,
        String aspect,
        int level,
        String question,
        String questionEnglish,
        @Nullable AnswerKind answer,
        @Nullable String comment,
        @Nullable String evidence) {}
