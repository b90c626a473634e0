// SPDX-License-Identifier: Apache-2.0
package se.rond.audit;

import org.osgi.annotation.versioning.ProviderType;

/** Where every change is recorded, in the same transaction as the change: both are there or neither is. */
@ProviderType
public interface AuditTrail {

    /** @throws IllegalStateException outside a unit of work */
    void record(AuditEntry entry);
}
