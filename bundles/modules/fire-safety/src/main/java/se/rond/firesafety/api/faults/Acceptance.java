// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;

/**
 * A fault report is a deficiency.
 *
 * @param title what is wrong in the words of whoever judges, without personal data, in at most 300 characters
 */
public record Acceptance(String title, Severity severity, ResponsibleParty responsible) {}
