// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.views;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A filter under a name: somebody's own, and no record of anything. The address that it leads to can be given to others. */
@Entity
@Table(schema = "FOLLOWUP", name = "SAVED_VIEW")
public class SavedView {

    @Id
    private String id;

    private String account;
    private String page;

    @Column(name = "VIEW_NAME")
    private String name;

    @Column(name = "FILTER_QUERY")
    private String filter;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SavedView() {}

    SavedView(UUID id, UUID account, ViewContent content, Instant at) {
        this.id = id.toString();
        this.account = account.toString();
        this.page = content.page();
        this.name = content.name();
        this.filter = content.filter();
        this.createdAt = at;
    }

    void change(ViewContent content) {
        name = content.name();
        filter = content.filter();
    }

    boolean is(ViewContent content) {
        return content.equals(new ViewContent(page, name, filter));
    }

    boolean isOf(UUID somebody) {
        return account.equals(somebody.toString());
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String page() {
        return page;
    }

    public String name() {
        return name;
    }

    public String filter() {
        return filter;
    }

    public long version() {
        return version;
    }
}
