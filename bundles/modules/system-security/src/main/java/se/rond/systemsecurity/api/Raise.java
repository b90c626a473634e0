// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import org.jspecify.annotations.Nullable;

/**
 * Levels of the system above those of its information sets, because of how much there is of it together.
 *
 * @param because absent where nothing is raised
 */
public record Raise(Levels levels, @Nullable String because) {}
