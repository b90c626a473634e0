// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import se.rond.training.domain.Signature;

/** The number of a certificate: nothing can be told from it, and nobody guesses another. */
@Entity
@Table(schema = "TRAINING", name = "CERTIFICATE")
public class Certificate {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters that look like digits. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** One for each record. */
    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "CERTIFICATE_NUMBER", nullable = false)
    private String number;

    @Embedded
    private Signature issued;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Certificate() {}

    public Certificate(UUID trainingRecord, Signature issued) {
        this.id = trainingRecord.toString();
        this.number = random();
        this.issued = issued;
    }

    private static String random() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }

    /** As somebody types it, read as it is kept: what looks like a digit is one. */
    public static String typed(String number) {
        return number.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    public UUID record() {
        return UUID.fromString(id);
    }

    /** In groups of four, as it is printed. */
    public String number() {
        return number.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    public Signature issued() {
        return issued;
    }
}
