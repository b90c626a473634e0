// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.sample;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

@Entity(name = "Purchase")
@Table(schema = "SAMPLE_ORDERS", name = "PURCHASE")
public class Order {

    @Id
    private String id;

    private String customer;
    private boolean urgent;

    @Column(name = "PLACED_AT")
    private Instant placedAt;

    private LocalDate due;
    private BigDecimal amount;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Line> lines = new ArrayList<>();

    @Version
    private long version;

    protected Order() {}

    public Order(String id, String customer, Instant placedAt, LocalDate due) {
        this.id = id;
        this.customer = customer;
        this.placedAt = placedAt;
        this.due = due;
        this.amount = new BigDecimal("12.50");
    }

    public void add(String lineId, String goods) {
        lines.add(new Line(lineId, this, goods));
    }

    public void drop(String lineId) {
        lines.removeIf(line -> line.id().equals(lineId));
    }

    public void sellTo(String name) {
        customer = name;
    }

    public String id() {
        return id;
    }

    public String customer() {
        return customer;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public LocalDate due() {
        return due;
    }

    public List<String> goods() {
        return lines.stream().map(Line::goods).sorted().toList();
    }

    public long version() {
        return version;
    }
}
