// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.volume;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of registers that nobody has seen yet, as files to import and as rows to insert. */
public final class Newcomers {

    private static final List<String> GIVEN = List.of("Per", "Linda", "Niklas", "Åsa", "Örjan", "Maria", "Ali");
    private static final List<String> FAMILY =
            List.of("Söderström", "Hansson", "Magnusson", "Åkesson", "Öberg", "Lind", "Nilsson", "Berg", "Ek");
    private static final String PEOPLE =
            "employee_number,given_name,family_name,email,unit,title,employed_from,employed_to";
    private static final String PREMISES = "code,name,premise_type,occupant_unit,owner,address,property_designation,"
            + "area_m2,max_persons,sleeping,sba_level,status,active_from,active_to";

    private final List<String> units;
    private int next = 1_000_000;

    /** @param units codes of units that are known */
    public Newcomers(List<String> units) {
        this.units = units;
    }

    /** A register in both forms. */
    public record Rows(byte[] csv, List<List<String>> records) {}

    public Rows people(int count) {
        List<String> lines = new ArrayList<>(List.of(PEOPLE));
        List<List<String>> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = next++;
            String given = GIVEN.get(number % GIVEN.size());
            String family = FAMILY.get(number % FAMILY.size());
            String email = "p" + number + "@exempelby.example";
            String unit = units.get(number % units.size());
            lines.add(String.join(
                    ",", Integer.toString(number), given, family, email, unit, "vaktmästare", "2020-01-01", ""));
            records.add(
                    List.of(id(), Integer.toString(number), given, family, email, unit, "vaktmästare", "2020-01-01"));
        }
        return new Rows(csv(lines), records);
    }

    public Rows premises(int count) {
        List<String> lines = new ArrayList<>(List.of(PREMISES));
        List<List<String>> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String code = "N" + next++;
            String unit = units.get(next % units.size());
            lines.add(String.join(
                    ",",
                    code,
                    "Norra förskolan",
                    "preschool",
                    unit,
                    "EFAB",
                    "Storgatan 1",
                    "HAGALUND 7:108",
                    "900",
                    "120",
                    "false",
                    "medium",
                    "active",
                    "2013-05-31",
                    ""));
            records.add(List.of(id(), code, "Norra förskolan", "preschool", unit, "EFAB", "Storgatan 1", "2013-05-31"));
        }
        return new Rows(csv(lines), records);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static byte[] csv(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }
}
