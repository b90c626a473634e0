// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A premise. Who uses it is in its {@link RegisteredOccupancy}s. */
@Entity
@Table(schema = "ORGANISATION", name = "PREMISE")
public class RegisteredPremise {

    @Id
    private String id;

    private String code;
    private String name;

    @Column(name = "PREMISE_TYPE")
    private String premiseType;

    @Column(name = "OWNER_KIND")
    private String ownerKind;

    @Column(name = "OWNER_ID")
    private @Nullable String owner;

    private String address;

    @Column(name = "PROPERTY_DESIGNATION")
    private String propertyDesignation;

    @Column(name = "AREA_M2")
    private @Nullable Integer areaSquareMetres;

    @Column(name = "MAX_PERSONS")
    private @Nullable Integer maxPersons;

    private boolean sleeping;

    @Column(name = "SBA_LEVEL")
    private String sbaLevel;

    private String status;

    @Column(name = "ACTIVE_FROM")
    private LocalDate activeFrom;

    @Column(name = "ACTIVE_TO")
    private @Nullable LocalDate activeTo;

    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RegisteredPremise() {}

    @SuppressWarnings("NullAway.Init") // change fills the rest
    public RegisteredPremise(UUID id, String code, PremiseFacts facts) {
        this.id = id.toString();
        this.code = code;
        change(facts);
    }

    public final void change(PremiseFacts facts) {
        name = facts.name();
        premiseType = facts.premiseType();
        ownerKind = facts.ownerKind();
        owner = facts.owner() == null ? null : facts.owner().toString();
        address = facts.address();
        propertyDesignation = facts.propertyDesignation();
        areaSquareMetres = facts.areaSquareMetres();
        maxPersons = facts.maxPersons();
        sleeping = facts.sleeping();
        sbaLevel = facts.sbaLevel();
        status = facts.status();
        activeFrom = facts.activeFrom();
        activeTo = facts.activeTo();
        latitude = facts.latitude();
        longitude = facts.longitude();
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public PremiseFacts facts() {
        return new PremiseFacts(
                name,
                premiseType,
                ownerKind,
                owner == null ? null : UUID.fromString(owner),
                address,
                propertyDesignation,
                areaSquareMetres,
                maxPersons,
                sleeping,
                sbaLevel,
                status,
                activeFrom,
                activeTo,
                latitude,
                longitude);
    }
}
