// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a deficiency was remedied, and by whom: the one who may not verify it if it was serious. */
@Embeddable
public class Remedy {

    @Column(name = "REMEDIED_AT")
    private @Nullable Instant at;

    @Column(name = "REMEDIED_BY")
    private @Nullable String person;

    @Column(name = "REMEDIED_BY_ACCOUNT")
    private @Nullable String account;

    protected Remedy() {}

    Remedy(Instant at, Actor by) {
        this.at = at;
        this.person = OptionalIds.text(by.person());
        this.account = OptionalIds.text(by.account());
    }

    public @Nullable Instant at() {
        return at;
    }

    public Actor by() {
        return new Actor(OptionalIds.uuid(account), OptionalIds.uuid(person), "");
    }
}
