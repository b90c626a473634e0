// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/** Information of one kind in a system. */
public record InformationSetView(
        UUID id,
        @Nullable String name,
        Levels levels,
        @Nullable String motivation,
        @Nullable String legalBasis,
        @Nullable String retentionRef,
        long version)
        implements Versioned {}
