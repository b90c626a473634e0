// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.audit.ReadLog;
import se.rond.evidence.Evidence;
import se.rond.evidence.EvidenceFile;
import se.rond.findings.FollowUpRights;
import se.rond.findings.FollowedFindings;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.domain.DueTimes;
import se.rond.platform.followup.measures.HandingOn;
import se.rond.platform.followup.measures.MeasureActions;
import se.rond.platform.followup.measures.MeasureAuthority;
import se.rond.platform.followup.measures.MeasureChronicle;
import se.rond.platform.followup.measures.MeasureDesk;
import se.rond.platform.followup.measures.MeasureRecords;
import se.rond.platform.followup.measures.MeasureRegister;
import se.rond.platform.followup.measures.MeasureViews;
import se.rond.platform.followup.town.Badge;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.NoMeasures;
import se.rond.platform.followup.town.Town;

/** The follow-up put together around some records, with people at work in it. */
public final class Office {

    public final Town town = new Town();
    public final Badge badge = new Badge(town);
    public final List<AuditEntry> trail = new ArrayList<>();
    public final List<String> readings = new ArrayList<>();
    public final Map<UUID, String> attached = new HashMap<>();
    public final Map<UUID, String> shownWith = new HashMap<>();
    public final List<FollowUpRights> rights = new ArrayList<>();
    public final FindingsRegister register;
    public final FindingDesk desk;
    public final FindingActions actions;
    public final FollowedFindings followed;
    public final ExpiredAcceptances acceptances;
    private final UnitOfWork work;

    public final ExportTrail exports;

    public final MeasureRegister measureRegister;
    public final MeasureDesk measures;
    public final MeasureActions measureActions;

    /** An office without measures. */
    public Office(FindingRecords records, UnitOfWork work, Clock clock) {
        this(records, new NoMeasures(), work, clock);
    }

    public Office(FindingRecords records, MeasureRecords measureRecords, UnitOfWork work, Clock clock) {
        this.work = work;
        exports = new ExportTrail(badge, trail::add, work);
        FollowUpSettings settings = new FollowUpSettings(DueTimes.USUAL, 30, 12);
        ModuleRights modules = modules();
        Authority authority = new Authority(badge, town, modules);
        Confidants confidants = new Confidants(badge);
        Chronicle chronicle = new Chronicle(records, trail::add);
        Photos photos = new Photos(new Cupboard(), badge);
        int[] number = {0};
        register = new FindingsRegister(
                records, chronicle, year -> year + "-0000" + ++number[0], settings, town, photos, badge, clock);
        desk = new FindingDesk(
                records,
                chronicle,
                new FindingViews(town),
                authority,
                new Reaches(badge, authority, modules),
                settings,
                readLog(),
                work,
                clock);
        actions = new FindingActions(desk, authority, town, photos, new Owners(town), confidants, settings);
        followed = new FollowedWhereFound(desk, actions);
        FindingViews views = new FindingViews(town);
        MeasureChronicle chronicleOfMeasures = new MeasureChronicle(measureRecords, trail::add);
        MeasureAuthority measureAuthority = new MeasureAuthority(badge, modules);
        measureRegister = new MeasureRegister(
                measureRecords, records, chronicleOfMeasures, measureAuthority, town, confidants, clock);
        measures = new MeasureDesk(
                measureRecords,
                measureRegister,
                chronicleOfMeasures,
                new HandingOn(measureRecords, records, chronicle, confidants, settings),
                new MeasureViews(town, records, views, authority),
                measureAuthority,
                authority,
                new Reaches(badge, authority, modules),
                town,
                readLog(),
                work,
                clock);
        measureActions = new MeasureActions(measures, measureRegister, measureRecords, records, authority);
        acceptances = new ExpiredAcceptances(records, chronicle, work, badge, clock);
        hire();
    }

    /** As the modules that are there just now say. */
    public ModuleRights modules() {
        return new ModuleRights(badge, rights);
    }

    private ReadLog readLog() {
        return (action, type, subject, unit, compartment) ->
                readings.add(badge.caller().name() + " " + action + " " + compartment);
    }

    private void hire() {
        town.person("inspector", "Ines", "Ek", "ALSKOLAN");
        town.person("responsible", "Rut", "Al", "ALSKOLAN");
        town.person("coordinator", "Karin", "Lind", "BUN-F");
        town.person("head", "Hans", "Rönn", "BUN-F");
        town.person("janitor", "Jan", "Asp", "ALSKOLAN");
        town.person("secret", "Siv", "Hemlig", "ALSKOLAN", null, true);
        town.person("gone", "Göte", "Borta", "ALSKOLAN", LocalDate.parse("2020-12-31"), false);
        town.person("owner", "Olle", "Ask", "FAB");
        town.person("auditor", "Aina", "Rev", "KOMMUN");
        town.person("stranger", "Stina", "Gran", "BJORKEN");
        town.person("ciso", "Cissi", "Ros", "KOMMUN");
        town.person("contact", "Conny", "Lönn", "BUN-F");
        town.person("officer", "Oskar", "Sten", "KOMMUN");
        town.person("admin", "Adam", "Hed", "KOMMUN");
        town.person("controller", "Carin", "Berg", "BUN-F");
        badge.grantForPremise("inspector", "L1", "read_premise", "perform_round", "report_deficiency");
        badge.grantForPremise(
                "responsible", "L1", "read_premise", "edit_premise", "approve_round", "verify_deficiency");
        badge.grantForUnit("coordinator", "BUN-F", "read_department", "edit_department", "assign_deficiency");
        badge.grantForUnit("head", "BUN-F", "read_department", "approve_gap", "accept_risk_orange");
        badge.grantForPremise("owner", "L1", "read_assigned", "update_assigned");
        badge.grantForUnit("auditor", "KOMMUN", "read_all_except_security_protection");
        badge.grantForUnit("ciso", "KOMMUN", "read_infosec_all", "review", "compile");
        badge.grantForUnit("contact", "BUN-F", "read_department_infosec", "edit_gap");
        badge.grantForUnit("officer", "KOMMUN", "compartment_security_protection_all");
        badge.grantForUnit("controller", "BUN-F", "assess_control");
        badge.grantForUnit("admin", "KOMMUN", "manage_users", "manage_org");
    }

    public UUID report(Deficiency seen) {
        badge.wornBy(seen.reporter());
        return work.write(() -> register.report(seen.reported()));
    }

    private final class Cupboard implements Evidence {

        @Override
        public void attach(Collection<UUID> files, String owner, String permission, Place place) {
            files.forEach(file -> attached.put(file, owner));
            files.forEach(file -> shownWith.put(file, permission));
        }

        @Override
        public void attachPhotos(Collection<UUID> files, String owner, String permission, Place place) {
            attach(files, owner, permission, place);
        }

        @Override
        public List<EvidenceFile> of(String owner) {
            return List.of();
        }
    }
}
