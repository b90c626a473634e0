// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a record comes from: whose list, and which. */
@Embeddable
public class Origin {

    @Column(name = "IMPORTED_FROM")
    private @Nullable String from;

    @Column(name = "LIST_ID")
    private @Nullable String list;

    protected Origin() {}

    public Origin(@Nullable String from, @Nullable UUID list) {
        this.from = from;
        this.list = list == null ? null : list.toString();
    }

    @Nullable
    String from() {
        return from;
    }

    @Nullable
    UUID list() {
        return list == null ? null : UUID.fromString(list);
    }
}
