// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import java.net.URI;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** Codes of premises and objects: issued, renewed, revoked. */
@ProviderType
public interface KeepingCodes {

    /** The latest first. */
    Page<CodeView> codes(FileFilter filter, PageRequest request);

    /** The valid code of a place: made if there is none. */
    CodeView issue(CodeWanted wanted);

    /** A code for all premises in use that have none. */
    CodesMade issueAll(AllCodes wanted);

    /**
     * Labels to print and put up, as PDF: the valid codes that are asked for, 500 at most.
     *
     * @param site where this installation is reached, such as {@code https://rond.example}
     */
    byte[] sheet(FileFilter filter, URI site);

    /** The old one does not work any more from now on. */
    CodeView renew(UUID id, Withdrawal why);

    CodeView revoke(UUID id, Withdrawal why);
}
