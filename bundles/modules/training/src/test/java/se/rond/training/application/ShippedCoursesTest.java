// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.TrainingOffice;
import se.rond.training.api.CountAs;
import se.rond.training.api.CourseView;
import se.rond.training.api.RequirementView;
import se.rond.training.api.TargetKind;

public class ShippedCoursesTest extends OnBothDatabases {

    @Test
    public void sixteenCoursesComeWithTheirRequirements() {
        office.ship();

        List<CourseView> courses =
                office.book.courses(false, PageRequest.first(50)).items();
        assertThat(courses).hasSize(16);
        assertThat(courses)
                .filteredOn(course -> course.current().restricted())
                .extracting(CourseView::code)
                .containsExactly("tr.security_protection");
        assertThat(office.book.course("tr.fire_basic").current())
                .returns(48, version -> version.validityMonths())
                .returns(1, version -> version.number())
                .returns(CountAs.PERSONS, version -> version.countAs());
        assertThat(office.book.course("tr.pdv").current().countAs()).isEqualTo(CountAs.UNITS);
        List<RequirementView> requirements =
                office.book.requirements(PageRequest.first(50)).items();
        assertThat(requirements).hasSize(22);
        assertThat(requirements)
                .filteredOn(requirement -> requirement.kind() == TargetKind.ALL_EMPLOYEES)
                .extracting(RequirementView::course, RequirementView::dueWithinDays)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tr.fire_basic", null),
                        org.assertj.core.groups.Tuple.tuple("tr.infosec_basic", 90));
    }

    @Test
    public void whatTheMunicipalityHasChangedStaysWhenTheModuleStartsAgain() {
        office.ship();
        long seen = office.book.course("tr.fire_basic").version();
        office.book.save("tr.fire_basic", TrainingOffice.given("Brand", 24, false), IfMatch.version(seen));

        office.ship();

        assertThat(office.book.course("tr.fire_basic").current().validityMonths())
                .isEqualTo(24);
        assertThat(office.book.courses(false, PageRequest.first(50)).items()).hasSize(16);
    }

    @Test
    public void theListIsReadPageByPage() {
        office.ship();

        var first = office.book.courses(false, PageRequest.first(10));
        var second = office.book.courses(false, new PageRequest(10, first.next(), null));

        assertThat(first.items()).hasSize(10);
        assertThat(second.items()).hasSize(6);
        assertThat(second.next()).isNull();
        assertThat(Stream.concat(first.items().stream(), second.items().stream())
                        .map(CourseView::code))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    public ShippedCoursesTest(Database database) {
        super(database);
    }
}
