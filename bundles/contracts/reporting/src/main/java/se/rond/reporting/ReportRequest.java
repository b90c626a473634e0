// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

import java.time.Instant;
import se.rond.kernel.Period;
import se.rond.organisation.Unit;

/**
 * What a report is asked to be about.
 *
 * @param unit with all below it
 * @param asOf the moment from which one looks
 */
public record ReportRequest(Unit unit, Period period, Instant asOf) {}
