// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** Ids of the module's permissions. */
public final class TrainingPermissions {

    /** Courses, requirements, sessions with their number of participants, and coverage: nobody by name. */
    public static final String READ = "training.read";

    /** One's own trainings, and to sign up for sessions. */
    public static final String OWN = "training.own";

    /** Who is trained, by name, within the scope. */
    public static final String READ_RECORDS = "training.read_records";

    /** To enrol one's own staff, and to approve that they signed up. */
    public static final String MANAGE_STAFF = "training.manage_staff";

    /** Courses, requirements, sessions, records, absences, import. */
    public static final String EDIT = "training.edit";

    /** To dispose of records whose time is over. */
    public static final String DISPOSE = "training.dispose";

    private TrainingPermissions() {}
}
