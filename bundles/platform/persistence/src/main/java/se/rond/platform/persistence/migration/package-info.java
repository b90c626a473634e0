// SPDX-License-Identifier: Apache-2.0
/** Forward-only scripts, and the history tables that follow from them. */
@NullMarked
package se.rond.platform.persistence.migration;

import org.jspecify.annotations.NullMarked;
