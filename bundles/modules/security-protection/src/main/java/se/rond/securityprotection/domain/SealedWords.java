// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What was written about a duty, each text sealed for its row and column. */
@Embeddable
public class SealedWords {

    @Column(name = "REG_NO")
    private @Nullable String regNo;

    @Column(name = "NOTE")
    private @Nullable String note;

    @Column(name = "RESPONSIBLE")
    private @Nullable String responsible;

    protected SealedWords() {}

    public SealedWords(@Nullable String regNo, @Nullable String note, @Nullable String responsible) {
        this.regNo = regNo;
        this.note = note;
        this.responsible = responsible;
    }

    public @Nullable String regNo() {
        return regNo;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String responsible() {
        return responsible;
    }
}
