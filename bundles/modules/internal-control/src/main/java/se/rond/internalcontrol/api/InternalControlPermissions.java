// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** Ids of the module's permissions. */
public final class InternalControlPermissions {

    /** Plans, risks, controls and what they showed. */
    public static final String READ = "internal-control.read";

    public static final String EDIT_PLAN = "internal-control.edit_plan";
    public static final String RETURN_PLAN = "internal-control.return_plan";
    public static final String RECORD_DECISION = "internal-control.record_decision";
    public static final String PERFORM = "internal-control.perform_control";
    public static final String ASSESS = "internal-control.assess_control";

    /** Adopted plans and reports, where the municipality has opened them. */
    public static final String READ_PUBLISHED = "internal-control.read_published";

    /** Working papers whose time is over. */
    public static final String DISPOSE = "internal-control.dispose";

    private InternalControlPermissions() {}
}
