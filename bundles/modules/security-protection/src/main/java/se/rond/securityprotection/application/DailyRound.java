// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;

/** Reminders, requests that expire, and texts that an interrupted change of key left behind. Silent without the key. */
@Component(service = DailyRound.class)
public final class DailyRound {

    private final KeyDesk keys;
    private final KeyBook keyBook;
    private final FourEyesBook requests;
    private final Reminding reminding;
    private final AccessControl access;

    @Activate
    public DailyRound(
            @Reference KeyDesk keys,
            @Reference KeyBook keyBook,
            @Reference FourEyesBook requests,
            @Reference Reminding reminding,
            @Reference AccessControl access) {
        this.keys = keys;
        this.keyBook = keyBook;
        this.requests = requests;
        this.reminding = reminding;
        this.access = access;
    }

    public void run() {
        access.asSystem(() -> {
            if (keys.isReady()) {
                keyBook.reseal();
                requests.expire();
                reminding.remind();
            }
            return Boolean.TRUE;
        });
    }
}
