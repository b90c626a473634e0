// SPDX-License-Identifier: Apache-2.0
package se.rond.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.access.Compartment;

/** Notes in the trail who reads the free text of what is kept apart, once for each account, record and Swedish day. */
@ProviderType
public interface ReadLog {

    /**
     * The caller is about to read. Asked before the text is given away, outside any unit of work: it has one of its own, and
     * what cannot be noted is not read. Scheduled work is not noted.
     *
     * @param action {@code <module>.<subject>.read}, such as {@code gap-analysis.assessment.read}
     * @param subjectType the kind of record, such as {@code assessment}
     * @param subject id of the record
     * @param unit id of the unit that holds it; {@code null} for the municipality
     * @param compartment where the record is, and the entry
     */
    void reads(String action, String subjectType, UUID subject, @Nullable UUID unit, Compartment compartment);
}
