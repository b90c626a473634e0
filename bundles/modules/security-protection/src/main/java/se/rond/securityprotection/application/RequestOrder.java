// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.Instant;
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
        return cursor.read(read -> new Seen(Instant.parse(read.part(0)), read.part(1)));
    }
}
