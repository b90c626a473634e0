// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.training.api.Basis;
import se.rond.training.api.CountAs;
import se.rond.training.api.CourseGiven;

/** What a course is about. */
@Embeddable
public class CourseFacts {

    @Column(name = "NAME_SV", nullable = false)
    private String nameSv;

    @Column(name = "NAME_EN", nullable = false)
    private String nameEn;

    @Column(name = "VALIDITY_MONTHS")
    private @Nullable Integer validityMonths;

    @Column(name = "HOURS")
    private @Nullable BigDecimal hours;

    @Column(name = "RESTRICTED", nullable = false)
    private boolean restricted;

    @Enumerated(EnumType.STRING)
    @Column(name = "COUNT_AS", nullable = false)
    private CountAs countAs;

    @Column(name = "TARGET_COVERAGE", nullable = false)
    private int targetCoverage;

    @Column(name = "FORMAT", nullable = false)
    private String format;

    @Enumerated(EnumType.STRING)
    @Column(name = "BASIS", nullable = false)
    private Basis basis;

    @Column(name = "LEGAL")
    private @Nullable String legal;

    @Column(name = "PROVIDER_SV")
    private @Nullable String providerSv;

    @Column(name = "PROVIDER_EN")
    private @Nullable String providerEn;

    @Column(name = "AUDIENCE_SV")
    private @Nullable String audienceSv;

    @Column(name = "AUDIENCE_EN")
    private @Nullable String audienceEn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CourseFacts() {}

    CourseFacts(CourseGiven given) {
        CourseChecks.check(given);
        nameSv = given.name().sv().strip();
        nameEn = given.name().en().strip();
        validityMonths = given.validityMonths();
        hours = given.hours() == null ? null : given.hours().setScale(1, RoundingMode.HALF_UP);
        restricted = given.restricted();
        countAs = given.countAs();
        targetCoverage = given.targetCoverage();
        format = given.format().strip();
        basis = given.basis();
        legal = Checks.kept(given.legal());
        providerSv = given.provider() == null ? null : given.provider().sv().strip();
        providerEn = given.provider() == null ? null : given.provider().en().strip();
        audienceSv = given.audience() == null ? null : given.audience().sv().strip();
        audienceEn = given.audience() == null ? null : given.audience().en().strip();
    }

    public boolean saysSameAs(CourseFacts other) {
        return trace().equals(other.trace())
                && nameEn.equals(other.nameEn)
                && Objects.equals(legal, other.legal)
                && Objects.equals(provider(), other.provider())
                && Objects.equals(audience(), other.audience());
    }

    /** Last day of validity; {@code null} for ever. */
    public @Nullable LocalDate validUntil(LocalDate completedOn) {
        return validityMonths == null ? null : completedOn.plusMonths(validityMonths);
    }

    /** What the trail keeps. */
    public Map<String, Object> trace() {
        Map<String, Object> trace = new TreeMap<>();
        trace.put("name", nameSv);
        trace.put("validityMonths", String.valueOf(validityMonths));
        trace.put(
                "hours",
                hours == null ? "null" : hours.setScale(1, RoundingMode.HALF_UP).toPlainString());
        trace.put("restricted", restricted);
        trace.put("countAs", countAs.name());
        trace.put("targetCoverage", targetCoverage);
        trace.put("format", format);
        trace.put("basis", basis.name());
        return trace;
    }

    public Text name() {
        return new Text(nameSv, nameEn);
    }

    public @Nullable Integer validityMonths() {
        return validityMonths;
    }

    public @Nullable BigDecimal hours() {
        return hours;
    }

    public boolean restricted() {
        return restricted;
    }

    public CountAs countAs() {
        return countAs;
    }

    public int targetCoverage() {
        return targetCoverage;
    }

    public String format() {
        return format;
    }

    public Basis basis() {
        return basis;
    }

    public @Nullable String legal() {
        return legal;
    }

    public @Nullable Text provider() {
        return text(providerSv, providerEn);
    }

    public @Nullable Text audience() {
        return text(audienceSv, audienceEn);
    }

    private static @Nullable Text text(@Nullable String sv, @Nullable String en) {
        return sv == null || en == null ? null : new Text(sv, en);
    }
}
