// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.systemsecurity.api.Hosting;
import se.rond.systemsecurity.api.SystemGiven;

/** What a system is. */
@Embeddable
public class SystemFacts {

    @Column(name = "CODE", nullable = false)
    private String code;

    @Column(name = "CODE_KEY", nullable = false)
    private String codeKey;

    @Column(name = "NAME", nullable = false)
    private String name;

    @Column(name = "NAME_KEY", nullable = false)
    private String nameKey;

    @Column(name = "DESCRIPTION")
    private @Nullable String description;

    @Column(name = "SUPPLIER")
    private @Nullable String supplier;

    @Enumerated(EnumType.STRING)
    @Column(name = "HOSTING", nullable = false)
    private Hosting hosting;

    @Column(name = "USERS_APPROX")
    private @Nullable Integer usersApprox;

    @Column(name = "PERSONAL_DATA", nullable = false)
    private boolean personalData;

    @Column(name = "SENSITIVE_DATA", nullable = false)
    private boolean sensitiveData;

    @Column(name = "CRITICAL_SERVICE", nullable = false)
    private boolean criticalService;

    @Column(name = "RTO_HOURS")
    private @Nullable Integer rtoHours;

    @Column(name = "RPO_HOURS")
    private @Nullable Integer rpoHours;

    @Column(name = "CONTRACT_END")
    private @Nullable LocalDate contractEnd;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SystemFacts() {}

    SystemFacts(SystemGiven given) {
        code = given.code().strip();
        codeKey = ItSystem.codeKey(code);
        name = given.name().strip();
        nameKey = name.toLowerCase(Locale.ROOT);
        description = Checks.kept(given.description());
        supplier = Checks.kept(given.supplier());
        hosting = given.hosting();
        usersApprox = given.usersApprox();
        personalData = given.personalData();
        sensitiveData = given.sensitivePersonalData();
        criticalService = given.criticalService();
        rtoHours = given.rtoHours();
        rpoHours = given.rpoHours();
        contractEnd = given.contractEnd();
    }

    boolean says(SystemGiven given) {
        return trace().equals(new SystemFacts(given).trace())
                && Objects.equals(description, Checks.kept(given.description()));
    }

    Map<String, Object> trace() {
        Map<String, Object> trace = new TreeMap<>();
        trace.put("code", code);
        trace.put("name", name);
        trace.put("supplier", String.valueOf(supplier));
        trace.put("hosting", hosting.name());
        trace.put("usersApprox", String.valueOf(usersApprox));
        trace.put("personalData", personalData);
        trace.put("sensitivePersonalData", sensitiveData);
        trace.put("criticalService", criticalService);
        trace.put("rtoHours", String.valueOf(rtoHours));
        trace.put("rpoHours", String.valueOf(rpoHours));
        trace.put("contractEnd", String.valueOf(contractEnd));
        return trace;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameKey() {
        return nameKey;
    }

    public String codeKey() {
        return codeKey;
    }

    public @Nullable String description() {
        return description;
    }

    public @Nullable String supplier() {
        return supplier;
    }

    public Hosting hosting() {
        return hosting;
    }

    public @Nullable Integer usersApprox() {
        return usersApprox;
    }

    public boolean personalData() {
        return personalData;
    }

    public boolean sensitiveData() {
        return sensitiveData;
    }

    public boolean criticalService() {
        return criticalService;
    }

    public @Nullable Integer rtoHours() {
        return rtoHours;
    }

    public @Nullable Integer rpoHours() {
        return rpoHours;
    }

    public @Nullable LocalDate contractEnd() {
        return contractEnd;
    }
}
