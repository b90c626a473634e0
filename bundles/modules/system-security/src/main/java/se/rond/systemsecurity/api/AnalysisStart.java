// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins an analysis; a copy of the latest decided one where there is one.
 *
 * @param system id
 * @param trigger why the system is analysed again; absent for a first analysis
 */
public record AnalysisStart(UUID system, @Nullable Trigger trigger) {}
