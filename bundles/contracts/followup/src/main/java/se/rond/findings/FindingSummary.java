// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.util.UUID;
import se.rond.kernel.Text;

/** What a module needs to show of a finding beside its own record. */
public record FindingSummary(
        UUID id, String number, String sourceKey, Text title, Severity severity, FindingState state) {}
