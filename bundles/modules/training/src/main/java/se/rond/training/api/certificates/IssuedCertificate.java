// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.certificates;

import java.util.UUID;
import se.rond.reporting.Report;

/**
 * A certificate as it is handed out.
 *
 * @param record id of the training record that it is about
 * @param number by which it can be checked
 */
public record IssuedCertificate(UUID record, String number, Report report) {}
