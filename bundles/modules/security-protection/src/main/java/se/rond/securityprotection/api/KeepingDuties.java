// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;

/** The register of duties. Without the key nothing answers: rules {@code key-missing} and {@code key-wrong}. */
@ProviderType
public interface KeepingDuties {

    /** All of them, in the order that they ship in. */
    List<DutyView> duties();

    /** Notes that the caller reads it. */
    DutyDetail duty(String code);

    DutyDetail start(String code, Gate gate, IfMatch seen);

    DutyDetail fulfil(String code, Fulfilment fulfilment, IfMatch seen);

    DutyDetail renew(String code, Gate gate, IfMatch seen);

    DutyDetail write(String code, WordsGiven words, IfMatch seen);
}
