// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "SAMPLE_LEDGER", name = "ENTRY")
public class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;
    private String text;

    protected Entry() {}

    public Entry(String reference, String text) {
        this.reference = reference;
        this.text = text;
    }

    public String text() {
        return text;
    }
}
