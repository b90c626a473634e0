// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.UnitKind;
import se.rond.platform.organisation.application.RegisterState;
import se.rond.platform.organisation.content.CodeLists;
import se.rond.platform.organisation.domain.PremiseFacts;
import se.rond.platform.organisation.domain.UnitFacts;
import se.rond.platform.organisation.persistence.JpaRegister;
import se.rond.platform.organisation.sheet.Column;
import se.rond.platform.organisation.sheet.Row;

/** Reads premises. */
final class PremiseIntake implements Intake {

    static final Column CODE = Column.required("code", "kod", "lokalkod", "lokalnummer", "nummer");
    static final Column NAME = Column.required("name", "namn", "benämning", "lokalnamn");
    static final Column TYPE = Column.required("premise_type", "lokaltyp", "typ");
    static final Column OCCUPANT =
            Column.required("occupant_unit", "nyttjare", "nyttjande_enhet", "enhet", "enhetskod", "hyresgäst");
    static final Column OWNER = Column.required("owner", "ägare", "fastighetsägare");
    static final Column ADDRESS = Column.optional("address", "adress");
    static final Column PROPERTY =
            Column.optional("property_designation", "fastighetsbeteckning", "fastighet", "beteckning");
    static final Column AREA = Column.optional("area_m2", "yta_m2", "yta", "area");
    static final Column MAX_PERSONS =
            Column.optional("max_persons", "max_antal_personer", "max_personer", "personantal");
    static final Column SLEEPING = Column.required("sleeping", "sovande", "nattetid", "sovande_personer");
    static final Column LEVEL = Column.required("sba_level", "sba_nivå", "nivå");
    static final Column STATUS = Column.required("status");
    static final Column FROM = Column.required("active_from", "aktiv_från", "i_bruk_från", "från");
    static final Column TO = Column.optional("active_to", "aktiv_till", "i_bruk_till", "till");
    static final Column LATITUDE = Column.optional("latitude", "latitud", "lat");
    static final Column LONGITUDE = Column.optional("longitude", "longitud", "lon", "long");

    private static final String PRIVATE = "PRIVATE";

    /** A row without faults so far. */
    record Told(Row row, String code, PremiseFacts facts, UUID occupant) {}

    /** Who owns a premise: a unit, or somebody else of a kind. */
    private record Owner(String kind, @Nullable UUID unit) {}

    private final RegisterState register;
    private final CodeLists lists;
    private final JpaRegister store;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Told> rows = new ArrayList<>();

    PremiseIntake(RegisterState register, CodeLists lists, JpaRegister store, LocalDate today) {
        this.register = register;
        this.lists = lists;
        this.store = store;
        this.today = today;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                CODE,
                NAME,
                TYPE,
                OCCUPANT,
                OWNER,
                ADDRESS,
                PROPERTY,
                AREA,
                MAX_PERSONS,
                SLEEPING,
                LEVEL,
                STATUS,
                FROM,
                TO,
                LATITUDE,
                LONGITUDE);
    }

    @Override
    public void take(Row row) {
        String code = row.code(CODE, 20);
        Integer first = code == null ? null : seen.putIfAbsent(code, row.line());
        if (code != null && first != null) {
            Duplicates.fault(row, CODE, "duplicate-code", code, first);
        }
        PremiseFacts before = code == null ? null : register.premiseFacts(code).orElse(null);
        String name = row.required(NAME, 160);
        String type = coded(row, TYPE, "premise_type", "unknown-premise-type");
        UUID occupant = occupant(row);
        Owner owner = owner(row);
        String address = told(row, ADDRESS, 200, before, PremiseFacts::address);
        String property = told(row, PROPERTY, 120, before, PremiseFacts::propertyDesignation);
        Integer area = row.tells(AREA) ? row.optionalRounded(AREA) : kept(before, PremiseFacts::areaSquareMetres);
        Integer persons =
                row.tells(MAX_PERSONS) ? row.optionalWhole(MAX_PERSONS) : kept(before, PremiseFacts::maxPersons);
        Boolean sleeping = row.truth(SLEEPING, row.required(SLEEPING, 20));
        String level = coded(row, LEVEL, "sba_level", "unknown-sba-level");
        String status = coded(row, STATUS, "premise_status", "unknown-status");
        LocalDate from = row.requiredDate(FROM);
        LocalDate to = row.tells(TO) ? row.optionalDate(TO) : kept(before, PremiseFacts::activeTo);
        row.inOrder(from, to, TO);
        Double latitude =
                row.tells(LATITUDE) ? row.optionalDegrees(LATITUDE, 90) : kept(before, PremiseFacts::latitude);
        Double longitude =
                row.tells(LONGITUDE) ? row.optionalDegrees(LONGITUDE, 180) : kept(before, PremiseFacts::longitude);
        together(row, latitude, longitude);
        if (row.isSound()) {
            PremiseFacts facts = new PremiseFacts(
                    Objects.requireNonNull(name),
                    Objects.requireNonNull(type),
                    Objects.requireNonNull(owner).kind(),
                    owner.unit(),
                    address,
                    property,
                    area,
                    persons,
                    Objects.requireNonNull(sleeping),
                    Objects.requireNonNull(level),
                    Objects.requireNonNull(status),
                    Objects.requireNonNull(from),
                    to,
                    latitude,
                    longitude);
            rows.add(new Told(row, Objects.requireNonNull(code), facts, Objects.requireNonNull(occupant)));
        }
    }

    /** Half a position is none. */
    private static void together(Row row, @Nullable Double latitude, @Nullable Double longitude) {
        if (row.isSound() && (latitude == null) != (longitude == null)) {
            row.fault(
                    latitude == null ? LATITUDE : LONGITUDE,
                    "half-a-position",
                    "Ange både latitud och longitud, eller ingen av dem.",
                    "Give both latitude and longitude, or neither.");
        }
    }

    private static String told(
            Row row, Column column, int longest, @Nullable PremiseFacts before, Function<PremiseFacts, String> kept) {
        String text = row.tells(column) ? row.optional(column, longest) : kept(before, kept);
        return text == null ? "" : text;
    }

    private static <T extends @Nullable Object> @Nullable T kept(
            @Nullable PremiseFacts before, Function<PremiseFacts, T> fact) {
        return before == null ? null : fact.apply(before);
    }

    private @Nullable String coded(Row row, Column column, String list, String rule) {
        String text = row.required(column, 60);
        Optional<String> found =
                text == null ? Optional.empty() : lists.find(list, text).map(CodeLists.Code::id);
        return row.known(column, text, found, rule, Expected.oneOf(lists.list(list)));
    }

    private @Nullable UUID occupant(Row row) {
        String text = row.required(OCCUPANT, 60);
        Optional<UUID> unit = text == null ? Optional.empty() : register.unit(text);
        return row.known(OCCUPANT, text, unit, "unknown-unit", Expected.UNIT);
    }

    private @Nullable Owner owner(Row row) {
        String text = row.required(OWNER, 60);
        Optional<Owner> owner = text == null ? Optional.empty() : owner(text);
        return row.known(OWNER, text, owner, "unknown-owner", Expected.OWNER);
    }

    private Optional<Owner> owner(String text) {
        if (text.equalsIgnoreCase(PRIVATE)) {
            return Optional.of(new Owner("private", null));
        }
        if (text.equalsIgnoreCase("REGION_OR_STATE")) {
            return Optional.of(new Owner("region_or_state", null));
        }
        return register.unit(text).map(unit -> {
            List<UnitFacts> places = register.places(unit);
            boolean company = places.get(places.size() - 1).kind() == UnitKind.COMPANY;
            return new Owner(company ? "municipal_company" : "municipality", unit);
        });
    }

    @Override
    public Plan plan() {
        return new PremisePlan(rows, register, store, today);
    }
}
