// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.rond.firesafety.api.safetyfile.DocumentGiven;
import se.rond.firesafety.api.safetyfile.DocumentKind;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;

/** A document of the fire-safety file. Its bytes are evidence of the same id. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "DOCUMENT")
public class Document extends FileRecord {

    private static final int TITLE_LENGTH = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RecordState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "DOCUMENT_KIND", nullable = false)
    private DocumentKind documentKind;

    @Column(name = "TITLE", nullable = false)
    private String title;

    @Column(name = "SECRECY", nullable = false)
    private boolean secrecy;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Document() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public Document(UUID id, RoundSite site, DocumentGiven given, Signature by) {
        super(id, site, LocalDate.ofInstant(by.at(), Period.ZONE), by);
        this.state = RecordState.VALID;
        take(given);
    }

    public boolean says(DocumentGiven given) {
        return given.premise().equals(site.premise())
                && given.kind() == documentKind
                && given.title().strip().equals(title)
                && given.secrecy() == secrecy;
    }

    public void change(DocumentGiven given) {
        if (state == RecordState.WITHDRAWN) {
            throw new RuleBroken(
                    "record-withdrawn",
                    "Dokumentet är återtaget och ändras inte mer.",
                    "The document has been withdrawn and does not change any more.");
        }
        take(given);
    }

    private void take(DocumentGiven given) {
        new Checks().words(given.title(), TITLE_LENGTH, "/title").refuse();
        documentKind = given.kind();
        title = given.title().strip();
        secrecy = given.secrecy();
    }

    @Override
    public boolean withdraw(String because) {
        if (state == RecordState.WITHDRAWN) {
            return false;
        }
        withdrawnBecause = reason(because);
        state = RecordState.WITHDRAWN;
        return true;
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public RecordState state() {
        return state;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("state", state.name(), "kind", documentKind.name(), "title", title, "secrecy", secrecy);
    }

    public DocumentKind documentKind() {
        return documentKind;
    }

    public String title() {
        return title;
    }

    public boolean isSecrecyToBeAssessed() {
        return secrecy;
    }
}
