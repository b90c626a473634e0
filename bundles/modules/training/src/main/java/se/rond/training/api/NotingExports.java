// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import org.osgi.annotation.versioning.ProviderType;

/** Notes in the trail of training that a list of people goes out as a file. */
@ProviderType
public interface NotingExports {

    /** @param list what is in it, such as {@code records} */
    void list(String list);
}
