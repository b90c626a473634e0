// SPDX-License-Identifier: Apache-2.0
/** Repositories: the only place that knows an entity manager. */
@NullMarked
package se.rond.firesafety.persistence;

import org.jspecify.annotations.NullMarked;
