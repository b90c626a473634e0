// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.notices.Urgency;
import se.rond.platform.notices.domain.Told;

/**
 * Something that the caller was told.
 *
 * @param address of the page in the console that shows it; {@code null} for none
 * @param readAt {@code null} while unread
 */
public record NoticeView(
        UUID id,
        String kind,
        Text subject,
        Text body,
        @Nullable String address,
        Urgency urgency,
        Instant toldAt,
        @Nullable Instant readAt) {

    private static final String UNSAID = "notices.apart";

    /** @param opens whether the caller may read what is in its compartment now; they may have lost that since */
    static NoticeView of(Told told, boolean opens) {
        if (!opens) {
            return bare(told);
        }
        return new NoticeView(
                told.id(),
                told.kind(),
                told.subject(),
                told.body(),
                told.address(),
                told.urgency(),
                told.toldAt(),
                told.readAt());
    }

    private static NoticeView bare(Told told) {
        return new NoticeView(
                told.id(),
                UNSAID,
                told.subjectOutside(),
                told.bodyOutside(),
                told.addressOutside(),
                told.urgency(),
                told.toldAt(),
                told.readAt());
    }
}
