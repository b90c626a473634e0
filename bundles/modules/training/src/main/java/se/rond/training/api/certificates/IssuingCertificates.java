// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.certificates;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Certificates of completed trainings: one's own, of one's staff, of everybody. */
@ProviderType
public interface IssuingCertificates {

    /**
     * The same record has the same number however often it is asked for.
     *
     * @throws se.rond.kernel.NotFound if the caller may not read the record
     * @throws se.rond.kernel.RuleBroken of rule {@code record-not-completed}
     */
    IssuedCertificate certificate(UUID record);

    /** Of all who completed a session and whom the caller may read, 500 at most. */
    List<IssuedCertificate> certificates(UUID session);

    /** For anybody: whether the certificate of a number holds. An unknown number is as invalid as a revoked one. */
    CheckedCertificate check(String number);
}
