// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The reports that a bundle can make. It says what they contain; permission, rendering and the trail are the reporting's.
 */
@ConsumerType
public interface ReportSource {

    List<ReportDefinition> reports();

    /** Makes one of them, in both languages. The caller may read reports of the unit. */
    Report make(String report, ReportRequest request);
}
