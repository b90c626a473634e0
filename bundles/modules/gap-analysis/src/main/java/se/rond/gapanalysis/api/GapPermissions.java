// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

/** Ids of the module's permissions. */
public final class GapPermissions {

    /** Levels, progress and figures, without free text. */
    public static final String READ_RESULTS = "gap-analysis.read_results";
    /** Free text and evidence references, too. */
    public static final String READ = "gap-analysis.read";

    public static final String ANSWER = "gap-analysis.answer";
    public static final String ANSWER_IT = "gap-analysis.answer_it";
    public static final String COMMENT = "gap-analysis.comment";
    public static final String REVIEW = "gap-analysis.review";
    public static final String APPROVE = "gap-analysis.approve";
    public static final String DECIDE = "gap-analysis.decide_proposal";
    public static final String PLAN = "gap-analysis.plan_campaign";
    public static final String IMPORT = "gap-analysis.import_packs";

    /** To give out what was decided, with free text masked, without reading it. */
    public static final String RELEASE = "gap-analysis.release_record";

    private GapPermissions() {}
}
