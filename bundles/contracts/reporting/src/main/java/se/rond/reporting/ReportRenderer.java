// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes a file of what a report says: for a module whose report is about a record of its own, at an address of its own. Who
 * may have it, and what the trail is told, is the module's matter there.
 */
@ProviderType
public interface ReportRenderer {

    /**
     * @param language English, or else Swedish
     */
    ReportFile render(Report report, ReportFormat format, Locale language);

    /**
     * @param accepted as a parameter or {@code Accept-Language} has it; {@code null} for Swedish
     */
    static Locale language(@Nullable String accepted) {
        return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.forLanguageTag("sv");
    }
}
