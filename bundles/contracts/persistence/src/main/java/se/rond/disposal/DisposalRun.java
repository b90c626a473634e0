// SPDX-License-Identifier: Apache-2.0
package se.rond.disposal;

import java.time.LocalDate;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/** A run in which something was disposed of, by a decision (arkivlagen 10 §). It never changes. */
@ConsumerType
public interface DisposalRun {

    UUID id();

    /** Number of the decision, without blanks around it. */
    String decision();

    LocalDate disposedOn();
}
