// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.safetyfile;

import jakarta.persistence.EntityManager;
import se.rond.firesafety.application.safetyfile.SafetyFile;
import se.rond.firesafety.application.safetyfile.SafetyFile.Keeping;
import se.rond.firesafety.persistence.faults.JpaPlaceCodes;
import se.rond.firesafety.persistence.faults.SqlAttempts;
import se.rond.firesafety.persistence.faults.SqlContacts;
import se.rond.platform.persistence.testing.StoreRule;

/** The fire-safety file on a database. */
public final class StoredFile {

    private StoredFile() {}

    public static SafetyFile on(StoreRule store) {
        EntityManager entities = store.entities("fire-safety");
        JpaFileRecords records = new JpaFileRecords(entities);
        Keeping kept = new Keeping(
                store.work(),
                records,
                records,
                new JpaPlaceCodes(entities),
                new SqlAttempts(entities),
                new SqlContacts(entities));
        return new SafetyFile(kept, store.clock());
    }
}
