// SPDX-License-Identifier: Apache-2.0
/** OSCAL, NIST's language for control catalogs, profiles and assessments, versions 1.0.0 to 1.2.2: records of the parts that Rond uses. */
@NullMarked
package se.rond.gapanalysis.domain.oscal;

import org.jspecify.annotations.NullMarked;
