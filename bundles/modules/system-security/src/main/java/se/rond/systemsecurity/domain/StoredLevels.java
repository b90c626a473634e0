// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.rond.systemsecurity.api.Levels;

/** Levels as a row keeps them. */
@Embeddable
public class StoredLevels {

    @Column(name = "K_LEVEL")
    private @Nullable Integer k;

    @Column(name = "R_LEVEL")
    private @Nullable Integer r;

    @Column(name = "T_LEVEL")
    private @Nullable Integer t;

    @Column(name = "S_LEVEL")
    private @Nullable Integer s;

    protected StoredLevels() {}

    StoredLevels(Levels levels) {
        k = levels.k();
        r = levels.r();
        t = levels.t();
        s = levels.s();
    }

    Levels levels() {
        return new Levels(k, r, t, s);
    }
}
