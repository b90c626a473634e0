// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import se.rond.kernel.Cursor;
import se.rond.securityprotection.domain.FourEyesRequest;
import se.rond.securityprotection.domain.Requests.Seen;

/** Where a page of requests begins: the latest first. */
final class RequestOrder {

    private RequestOrder() {}

    static List<String> cursor(FourEyesRequest last) {
        return List.of(last.asked().at().toString(), last.id().toString());
    }

    static Seen seen(Cursor cursor) {
        try {
            return new Seen(Instant.parse(cursor.part(0)), cursor.part(1));
        } catch (DateTimeParseException another) {
            throw Cursor.unreadable();
        }
    }
}
