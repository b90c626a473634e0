// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(schema = "SAMPLE_ORDERS", name = "LINE")
public class Line {

    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "PURCHASE_ID")
    private Order order;

    private String goods;

    @Version
    private long version;

    protected Line() {}

    Line(String id, Order order, String goods) {
        this.id = id;
        this.order = order;
        this.goods = goods;
    }

    String id() {
        return id;
    }

    String goods() {
        return goods;
    }
}
