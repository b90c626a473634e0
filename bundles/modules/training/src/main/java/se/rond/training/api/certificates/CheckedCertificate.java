// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.certificates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * What anybody who has the number is told. Whose it is, is on the paper and nowhere here.
 *
 * @param course {@code null} where there is no such certificate
 * @param validUntil last day; {@code null} for ever, or where there is none
 */
public record CheckedCertificate(
        CertificateStanding standing,
        @Nullable Text course,
        @Nullable LocalDate validUntil) {}
