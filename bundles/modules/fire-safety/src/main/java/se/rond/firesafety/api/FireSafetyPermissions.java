// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

/** Ids of the module's permissions. */
public final class FireSafetyPermissions {

    public static final String READ = "fire-safety.read_premise";
    public static final String PERFORM = "fire-safety.perform_round";
    public static final String APPROVE = "fire-safety.approve_round";
    public static final String CANCEL = "fire-safety.cancel_round";
    public static final String ADD_ROUND = "fire-safety.add_round";
    public static final String EDIT_SCHEDULES = "fire-safety.edit_schedules";

    public static final String EDIT_CHECKLISTS = "fire-safety.edit_checklists";
    public static final String EDIT_FILE = "fire-safety.edit_file";
    public static final String RECORD_DRILL = "fire-safety.record_drill";
    public static final String REPORT_EVENT = "fire-safety.report_event";
    public static final String TRIAGE = "fire-safety.triage_report";

    private FireSafetyPermissions() {}
}
