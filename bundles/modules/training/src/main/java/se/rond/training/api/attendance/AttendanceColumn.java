// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.util.List;
import java.util.Locale;

/** What a list of attendance may tell in a row. */
public enum AttendanceColumn {
    DATE("date", "datum", "kursdatum", "utbildningsdatum", "dag", "day"),
    COURSE("course", "kurs", "utbildning", "kursnamn", "training", "course name"),
    NUMBER("employee_number", "anst.nr", "anstnr", "anställningsnummer", "anställningsnr", "employee number", "number"),
    NAME("name", "namn", "deltagare", "participant"),
    EMAIL("email", "e-post", "epost", "e-postadress", "mejl", "mail", "e-mail"),
    ATTENDANCE("attendance", "närvaro", "närvarande", "deltog", "attended", "present", "status");

    private final List<String> headings;

    AttendanceColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** Its name in a mapping, and its first heading. */
    public String field() {
        return headings.get(0);
    }

    /** Headings by which it is recognised when nobody says which column it is. */
    public boolean isCalled(String heading) {
        String key = heading.strip().toLowerCase(Locale.ROOT);
        return headings.contains(key) || headings.contains(key.replace(' ', '_'));
    }
}
