// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.io.InputStream;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** The supplier's part: exported, and read again with answers. */
@ProviderType
public interface AskingSuppliers {

    Page<SupplierLine> questions(UUID id, PageRequest request);

    /** One file is one unit of work: with one error nothing is changed. Rows without an answer are passed over. */
    ImportReport answers(UUID id, InputStream file, boolean dryRun);
}
