// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.List;
import java.util.Locale;

/** What a file may tell of a system. */
public enum SystemField {
    CODE("code", "kod", "id", "systemid", "systemnummer"),
    NAME("name", "namn", "system", "systemnamn"),
    DESCRIPTION("description", "beskrivning"),
    UNIT("owner_unit", "unit", "enhet", "forvaltning", "förvaltning"),
    OWNER("system_owner", "owner", "systemagare", "systemägare"),
    MANAGER("system_manager", "manager", "systemforvaltare", "systemförvaltare"),
    INFORMATION_OWNER("information_owner", "informationsagare", "informationsägare"),
    SUPPLIER("supplier", "leverantor", "leverantör"),
    HOSTING("hosting", "drift", "driftform"),
    USERS("users", "users_approx", "anvandare", "användare"),
    PERSONAL_DATA("personal_data", "personuppgifter"),
    SENSITIVE_DATA("sensitive_personal_data", "kansliga_personuppgifter", "känsliga_personuppgifter"),
    CRITICAL("critical_service", "critical", "samhallsviktig", "samhällsviktig"),
    RTO("rto_hours", "rto"),
    RPO("rpo_hours", "rpo"),
    STATUS("status"),
    CONTRACT_END("contract_end", "avtal_till", "avtalsslut"),
    K("k", "konfidentialitet"),
    R("r", "riktighet"),
    T("t", "tillganglighet", "tillgänglighet"),
    S("s", "sparbarhet", "spårbarhet");

    private final List<String> headings;

    SystemField(String... headings) {
        this.headings = List.of(headings);
    }

    /** Its name in a mapping, and its first heading. */
    public String field() {
        return headings.get(0);
    }

    /** Headings by which it is recognised when nobody says which column it is. */
    public boolean isCalled(String heading) {
        return headings.contains(key(heading));
    }

    private static String key(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }
}
