// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.Raise;

/** Levels of the system above those of its information sets. */
@Embeddable
public class AnalysisRaise {

    @Column(name = "RAISED_K")
    private @Nullable Integer k;

    @Column(name = "RAISED_R")
    private @Nullable Integer r;

    @Column(name = "RAISED_T")
    private @Nullable Integer t;

    @Column(name = "RAISED_S")
    private @Nullable Integer s;

    @Column(name = "RAISED_BECAUSE")
    private @Nullable String because;

    public AnalysisRaise() {}

    AnalysisRaise(Raise given) {
        k = given.levels().k();
        r = given.levels().r();
        t = given.levels().t();
        s = given.levels().s();
        because = Checks.kept(given.because());
    }

    public Raise raise() {
        return new Raise(new Levels(k, r, t, s), because);
    }
}
