// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import se.rond.internalcontrol.api.ResultGiven;

/** What a control showed, as its performer handed it in. */
@Embeddable
public class ControlResult {

    private static final int LARGEST = 1_000_000;
    private static final int CONCLUSION_LENGTH = 4_000;

    @Column(name = "SAMPLE_SIZE")
    private Integer sampleSize;

    @Column(name = "DEVIATIONS")
    private Integer deviations;

    @Column(name = "CONCLUSION")
    private String conclusion;

    @Column(name = "SUBMITTED_ON")
    private LocalDate submittedOn;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "SUBMITTED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "SUBMITTED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "SUBMITTED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "SUBMITTED_NAME"))
    private Signature by;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ControlResult() {}

    public ControlResult(ResultGiven given, Signature by) {
        new Checks()
                .within(given.sampleSize(), 0, LARGEST, "/sampleSize")
                .require(
                        given.deviations() >= 0 && given.deviations() <= given.sampleSize(),
                        "/deviations",
                        "deviations-out-of-range",
                        "Antalet avvikelser är från 0 till stickprovets storlek.",
                        "The number of deviations is from 0 to the size of the sample.")
                .words(given.conclusion(), CONCLUSION_LENGTH, "/conclusion")
                .refuse();
        this.sampleSize = given.sampleSize();
        this.deviations = given.deviations();
        this.conclusion = given.conclusion().strip();
        this.submittedOn = by.day();
        this.by = by;
    }

    public ResultGiven given() {
        return new ResultGiven(sampleSize, deviations, conclusion);
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public Signature by() {
        return by;
    }
}
