// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import org.jspecify.annotations.Nullable;

/** @param mark {@code null} takes it away */
public record MarkGiven(@Nullable Mark mark) {}
