// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.certificates;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The certificates that were handed out. */
public interface Certificates {

    /** By record, those that there are. */
    Map<UUID, Certificate> of(Collection<UUID> records);

    /** @param number as {@link Certificate#typed} reads it */
    Optional<Certificate> numbered(String number);

    void add(Certificate certificate);
}
