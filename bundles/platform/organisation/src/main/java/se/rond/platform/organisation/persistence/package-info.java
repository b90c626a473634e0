// SPDX-License-Identifier: Apache-2.0
/** The register in the database. */
@NullMarked
package se.rond.platform.organisation.persistence;

import org.jspecify.annotations.NullMarked;
