// SPDX-License-Identifier: Apache-2.0
/** The only place that knows the entity manager. */
@NullMarked
package se.rond.systemsecurity.persistence;

import org.jspecify.annotations.NullMarked;
