// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Constants;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;
import se.rond.training.api.Validity;

/** Which records are asked for, as parameters of the address. */
public final class RecordQuery {

    /** Code of a course. */
    @QueryParam("course")
    @Nullable
    String course;

    /** Id of a person. */
    @QueryParam("person")
    @Nullable
    UUID person;

    /** Id of a session. */
    @QueryParam("session")
    @Nullable
    UUID session;

    /** Path of a unit: where the person was then, or below. */
    @QueryParam("unitPath")
    @Nullable
    String unitPath;

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    /** First day of completion. */
    @QueryParam("completedFrom")
    @Nullable
    LocalDate completedFrom;

    /** Last day of completion. */
    @QueryParam("completedTo")
    @Nullable
    LocalDate completedTo;

    /** Whether it is valid today: none, valid, expiring, expired; divided by commas or repeated. */
    @QueryParam("validity")
    @Nullable
    List<String> validity;

    /** Only the last completion of each person and course between those days. */
    @QueryParam("latest")
    @Nullable
    Boolean latest;

    public RecordQuery() {}

    public RecordFilter filter() {
        return new RecordFilter(
                course,
                person,
                session,
                unitPath,
                Constants.named(RecordState.class, state),
                completedFrom,
                completedTo,
                Constants.named(Validity.class, validity),
                Boolean.TRUE.equals(latest));
    }
}
