// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * One of the accounts of the demonstration.
 *
 * @param employeeNumber the person whose roles it has; {@code null} for an account without a person
 * @param roles roles for the whole municipality that the account has, beside those of its person
 */
record DemoAccount(String username, @Nullable String employeeNumber, Set<String> roles, Text who) {

    static final List<DemoAccount> ALL = List.of(
            new DemoAccount(
                    "admin",
                    "100281",
                    Set.of("tenant_admin"),
                    new Text("administratör: moduler, konton, import", "administrator: modules, accounts, import")),
            new DemoAccount(
                    "inspector",
                    "100397",
                    Set.of(),
                    new Text("brandskyddskontrollant: går ronder", "fire-safety inspector: walks rounds")),
            new DemoAccount(
                    "responsible",
                    "100000",
                    Set.of(),
                    new Text(
                            "brandskyddsansvarig: godkänner, tilldelar", "fire-safety responsible: approves, assigns")),
            new DemoAccount(
                    "coordinator",
                    "104181",
                    Set.of(),
                    new Text("säkerhetssamordnare: följer upp", "safety coordinator: follows up")),
            new DemoAccount(
                    "infosec",
                    "100100",
                    Set.of(),
                    new Text(
                            "informationssäkerhetssamordnare: gapanalyser, systemsäkerhet",
                            "information-security coordinator: gap analyses, system security")),
            new DemoAccount(
                    "contact",
                    "100520",
                    Set.of(),
                    new Text(
                            "informationssäkerhetskontakt: svarar för sin förvaltning",
                            "security contact: answers for a department")),
            new DemoAccount(
                    "control",
                    "100484",
                    Set.of("internal_control_coordinator"),
                    new Text(
                            "internkontrollsamordnare: planer, bedömning, rapporter",
                            "internal-control coordinator: plans, assessment, reports")),
            new DemoAccount(
                    "performer",
                    "100060",
                    Set.of(),
                    new Text("kontrollant: utför kontroller", "control performer: performs controls")),
            new DemoAccount(
                    "secretary",
                    "100379",
                    Set.of("board_secretary"),
                    new Text("nämndsekreterare: för in nämndens beslut", "board secretary: records decisions")),
            new DemoAccount(
                    "training",
                    "100400",
                    Set.of("training_administrator"),
                    new Text(
                            "utbildningsadministratör: kurser, tillfällen, närvaro",
                            "training administrator: courses, sessions, attendance")),
            new DemoAccount(
                    "employee",
                    "100124",
                    Set.of(),
                    new Text(
                            "medarbetare utan annan roll: sina egna utbildningar",
                            "employee without another role: their own training")),
            new DemoAccount(
                    "head",
                    "105111",
                    Set.of(),
                    new Text("förvaltningschef: godkänner och beslutar", "department head: approves and decides")),
            new DemoAccount(
                    "owner",
                    "100002",
                    Set.of(),
                    new Text("systemägare: beslutar om sina system", "system owner: decides on their systems")),
            new DemoAccount(
                    "manager",
                    "100003",
                    Set.of(),
                    new Text(
                            "systemförvaltare: skriver systemsäkerhetsanalyser",
                            "system manager: writes system security analyses")),
            new DemoAccount(
                    "officer",
                    "100654",
                    Set.of(),
                    new Text(
                            "säkerhetsskyddschef: det som ingen annan ser",
                            "security-protection officer: what nobody else sees")),
            new DemoAccount(
                    "deputy",
                    "100762",
                    Set.of(),
                    new Text("ersättare: bekräftar det som kräver två", "deputy: confirms what needs two")),
            new DemoAccount(
                    "archivist",
                    "100435",
                    Set.of("archivist"),
                    new Text(
                            "kommunarkivarie: gallrar efter beslut",
                            "municipal archivist: disposes of what a decision lets go")),
            new DemoAccount(
                    "auditor",
                    null,
                    Set.of("auditor"),
                    new Text("revisor: läser allt, litar på ingen", "auditor: reads everything, trusts nobody")));
}
