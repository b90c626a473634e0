// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import java.io.InputStream;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Saved;

/**
 * For anybody who stands before a code: no account, no personal data. Refused with {@link se.rond.kernel.TooMany} when too
 * many come from one address, or by one code, within an hour.
 */
@ProviderType
public interface ReportingFaults {

    FaultPlace place(String code);

    /** @param id made by the sender: the same again is the same report, and whoever knows it can add a photo */
    Saved<FaultReceipt> report(String code, UUID id, FaultGiven given);

    /** Adds the one photo that a report may have, within half an hour. It is drawn anew: what it tells beside what it shows is lost. */
    FaultReceipt photo(String code, UUID id, InputStream content);
}
