// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.training.api.RecordView;
import se.rond.training.api.Validity;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.TrainingRecord;

/** Records as they are shown, looked up once for a whole list. Works within the running unit of work. */
@Component(service = RecordViews.class)
public final class RecordViews {

    private final Catalogue catalogue;
    private final Staff staff;
    private final TrainingDesk desk;

    @Activate
    public RecordViews(@Reference Catalogue catalogue, @Reference Staff staff, @Reference TrainingDesk desk) {
        this.catalogue = catalogue;
        this.staff = staff;
        this.desk = desk;
    }

    List<RecordView> of(List<TrainingRecord> rows) {
        Map<UUID, CourseVersion> versions = catalogue.versions(
                new HashSet<>(rows.stream().map(TrainingRecord::courseVersion).toList()));
        Staff.Names names = staff.names(
                new HashSet<>(rows.stream().map(TrainingRecord::person).toList()));
        return rows.stream()
                .map(row -> view(row, Objects.requireNonNull(versions.get(row.courseVersion())), names))
                .toList();
    }

    private RecordView view(TrainingRecord row, CourseVersion version, Staff.Names names) {
        return new RecordView(
                row.id(),
                names.ref(row.person()),
                staff.unit(row.unit()),
                row.course(),
                version.facts().name(),
                version.number(),
                row.session(),
                row.state(),
                row.day(),
                row.completedOn(),
                row.validUntil(),
                Validity.of(row.state(), row.validOrder(), desk.today()),
                row.certificateRef(),
                row.importedFrom(),
                row.revokedBecause(),
                row.version());
    }
}
