// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** What leaves as a file is in the trail, in the compartment of information security, before it goes. */
@ProviderType
public interface NotingExports {

    /** @param list such as {@code analyses} */
    void list(String list);

    /**
     * @param format such as {@code report-pdf} or {@code supplier}
     * @throws se.rond.kernel.NotFound if there is none, or the caller may not know of it
     */
    void analysis(UUID analysis, String format);
}
