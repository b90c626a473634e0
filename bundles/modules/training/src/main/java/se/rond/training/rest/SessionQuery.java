// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Constants;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionState;

/** Which sessions are asked for, as parameters of the address. */
public final class SessionQuery {

    /** Code of a course. */
    @QueryParam("course")
    @Nullable
    String course;

    /** First day. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    /** Last day. */
    @QueryParam("to")
    @Nullable
    LocalDate to;

    /** Path of a unit: held for it or one below. */
    @QueryParam("unitPath")
    @Nullable
    String unitPath;

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    /** Only those that employees sign up for themselves, or only the others. */
    @QueryParam("openForAll")
    @Nullable
    Boolean openForAll;

    /** Only those that somebody attended. */
    @QueryParam("attended")
    @Nullable
    Boolean attended;

    /** Only those that are over and of which it is not said, or not of everybody, who was there. */
    @QueryParam("unrecorded")
    @Nullable
    Boolean unrecorded;

    public SessionQuery() {}

    public SessionFilter filter() {
        return new SessionFilter(
                course,
                from,
                to,
                unitPath,
                Constants.named(SessionState.class, state),
                openForAll,
                Boolean.TRUE.equals(attended),
                Boolean.TRUE.equals(unrecorded));
    }
}
