// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;

/** Documents of the fire-safety file. */
@ProviderType
public interface KeepingDocuments {

    /** The latest first. */
    Page<DocumentView> documents(FileFilter filter, PageRequest request);

    DocumentView document(UUID id);

    Saved<DocumentView> save(UUID id, DocumentGiven given, IfMatch seen);

    DocumentView withdraw(UUID id, Withdrawal why);
}
