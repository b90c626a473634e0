// SPDX-License-Identifier: Apache-2.0
/**
 * Which modules are here. What the administrator decided (runs, stopped, removed) is recorded in {@code store/modules}, so
 * that a wiped cache or a restart changes nothing, and two bundles of one name never run at once.
 */
@NullMarked
package se.rond.platform.modules;

import org.jspecify.annotations.NullMarked;
