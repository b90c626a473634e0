// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.BodyLimit;
import se.rond.kernel.Constants;
import se.rond.kernel.Invalid;
import se.rond.kernel.Listing;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendanceListView;
import se.rond.training.api.attendance.AttendancePreview;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.ImportingAttendance;
import se.rond.training.api.attendance.RowError;
import se.rond.training.api.attendance.SkipReason;
import se.rond.training.api.attendance.UnknownPeople;

/** Lists of attendance from trainers, as CSV and XLSX. */
@Component(service = AttendanceListsResource.class)
@JakartarsResource
@Path("v1/attendance/lists")
@Produces("application/json")
public final class AttendanceListsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportingAttendance files;

    @Activate
    public AttendanceListsResource(@Reference ImportingAttendance files) {
        this.files = files;
    }

    /** The lists that were read, the newest first. */
    @GET
    @RolesAllowed(TrainingPermissions.EDIT)
    public Listing<AttendanceListView> lists(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(AttendanceListView.class, PageRequest.of(limit, after, null), files::lists);
    }

    /**
     * Which columns and courses a list has, and which are recognised: to choose by.
     *
     * @param provider whose list it is: how their last one was read is proposed
     * @param map {@code field:heading}, repeated, where the caller has chosen already
     */
    @POST
    @Path("look")
    @Consumes({"text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", XLSX})
    @RolesAllowed(TrainingPermissions.EDIT)
    @BodyLimit(megabytes = 16)
    public AttendancePreview look(
            @QueryParam("provider") @DefaultValue("") String provider,
            @QueryParam("map") @Nullable List<String> map,
            InputStream file) {
        return files.look(file, provider, byField(pairs(map, "map")));
    }

    /**
     * Reads a list, or says what that would do. With one error in it nothing is changed.
     *
     * @param provider whose list it is
     * @param map {@code field:heading}, repeated; without any, headings are recognised by their names
     * @param course code of the course that all of it is about
     * @param name {@code code:name}, repeated: which course the list means by a name
     * @param skip {@code reason:name}, repeated: rows of which course are left out, and why: {@code not_followed}, {@code
     *     kept_elsewhere} or {@code no_training}
     * @param unknown {@code external}: who is nobody in the register is counted as an external participant; {@code drop}: left
     *     out
     * @param corrects id of the list that this one corrects: what that one said is taken back, unless this one says it too
     * @param beside external participants are others than those that other lists told of at the same sessions; not together with
     *     {@code corrects}
     */
    @POST
    @Consumes({"text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", XLSX})
    @RolesAllowed(TrainingPermissions.EDIT)
    @BodyLimit(megabytes = 16)
    public AttendanceReport read(
            @QueryParam("provider") @DefaultValue("") String provider,
            @QueryParam("map") @Nullable List<String> map,
            @QueryParam("course") @Nullable String course,
            @QueryParam("name") @Nullable List<String> name,
            @QueryParam("skip") @Nullable List<String> skip,
            @QueryParam("unknown") @DefaultValue("external") String unknown,
            @QueryParam("corrects") @Nullable UUID corrects,
            @QueryParam("beside") @DefaultValue("false") boolean beside,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            InputStream file) {
        AttendanceAsked asked = new AttendanceAsked(
                provider,
                byField(pairs(map, "map")),
                course == null || course.isBlank() ? null : course,
                byName(pairs(name, "name")),
                skipped(byName(pairs(skip, "skip"))),
                Constants.named(UnknownPeople.class, List.of(unknown)).stream()
                        .findFirst()
                        .orElse(UnknownPeople.EXTERNAL),
                corrects,
                beside,
                dryRun);
        return unlessRefused(files.read(file, asked));
    }

    /** A list that was to be read and has errors is refused with all of them. */
    private static AttendanceReport unlessRefused(AttendanceReport report) {
        if (!report.dryRun() && !report.applied()) {
            throw new Invalid(report.errors().stream()
                    .map(AttendanceListsResource::violation)
                    .toList());
        }
        return report;
    }

    private static Violation violation(RowError error) {
        String column = error.column().replace("~", "~0").replace("/", "~1");
        return new Violation("/" + error.line() + "/" + column, error.rule(), error.message());
    }

    private static Map<String, String> byName(List<String[]> pairs) {
        Map<String, String> codes = new LinkedHashMap<>();
        pairs.forEach(pair -> codes.put(pair[1], pair[0]));
        return codes;
    }

    private static Map<String, SkipReason> skipped(Map<String, String> reasons) {
        Map<String, SkipReason> skipped = new LinkedHashMap<>();
        reasons.forEach((name, reason) ->
                Constants.named(SkipReason.class, List.of(reason)).forEach(wanted -> skipped.put(name, wanted)));
        return skipped;
    }

    private static Map<String, String> byField(List<String[]> pairs) {
        Map<String, String> headings = new LinkedHashMap<>();
        pairs.forEach(pair -> headings.put(pair[0], pair[1]));
        return headings;
    }

    private static List<String[]> pairs(@Nullable List<String> pairs, String parameter) {
        return pairs == null
                ? List.of()
                : pairs.stream().map(pair -> parted(pair, parameter)).toList();
    }

    private static String[] parted(String pair, String parameter) {
        int colon = pair.indexOf(':');
        if (colon < 1) {
            throw new Malformed(
                    "map-unreadable",
                    new Text(
                            "Skriv " + parameter + " som två delar med kolon emellan, till exempel map=date:Datum.",
                            "Write " + parameter + " as two parts with a colon between, such as map=date:Date."));
        }
        return new String[] {pair.substring(0, colon), pair.substring(colon + 1)};
    }
}
