// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import org.jspecify.annotations.Nullable;
import se.rond.findings.ResponsibleParty;
import se.rond.kernel.Text;

/** Who sees to what: owner, occupant, or both. */
public record BoundaryItem(
        Text text, ResponsibleParty party, @Nullable String note) {}
