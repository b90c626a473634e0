// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Ids of the module's permissions. */
public final class SystemSecurityPermissions {

    /** The register and how far analyses have come, without free text. */
    public static final String READ = "system-security.read";

    /** Free text, too: weaknesses in words. */
    public static final String READ_INFOSEC = "system-security.read_infosec";

    public static final String EDIT_SYSTEM = "system-security.edit_system";
    public static final String IMPORT = "system-security.import_systems";
    public static final String ANSWER_GATE = "system-security.answer_gate";
    public static final String CLASSIFY = "system-security.classify";
    public static final String EDIT_ANALYSIS = "system-security.edit_analysis";
    public static final String REVIEW = "system-security.review";
    public static final String APPROVE = "system-security.approve_analysis";
    public static final String ACCEPT_ORANGE = "system-security.accept_risk_orange";
    public static final String ACCEPT_RED = "system-security.accept_risk_red";
    public static final String EDIT_SCALES = "system-security.edit_scales";

    /** To give out what was decided, with free text masked, without reading it. */
    public static final String RELEASE = "system-security.release_record";

    private SystemSecurityPermissions() {}
}
