// SPDX-License-Identifier: Apache-2.0
/** The modules that bring pages, and what they say of themselves. */
@NullMarked
package se.rond.platform.console.module;

import org.jspecify.annotations.NullMarked;
