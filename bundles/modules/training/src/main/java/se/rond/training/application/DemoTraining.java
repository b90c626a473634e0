// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.DemoContent;
import se.rond.kernel.PageRequest;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.ImportingAttendance;
import se.rond.training.api.attendance.UnknownPeople;
import se.rond.training.domain.Courses;

/**
 * Four years of training: everybody's course every fourth year, last year's list of attendance of the fire service as it was
 * sent, schools that trained for ongoing deadly violence, and sessions that lie ahead. The same every time.
 */
@Component
public final class DemoTraining implements DemoContent {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTraining.class);
    private static final String LIST = "/demo/attendance.csv";
    private static final String YEAR_OF_THE_LIST = "2025";
    private static final Charset AS_SENT = Charset.forName("windows-1252");
    private static final int BATCH = 400;

    private final ImportingAttendance lists;
    private final DemoRecords records;
    private final DemoSessions sessions;
    private final Courses courses;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public DemoTraining(
            @Reference ImportingAttendance lists,
            @Reference DemoRecords records,
            @Reference DemoSessions sessions,
            @Reference Courses courses,
            @Reference TrainingDesk desk,
            @Reference CourseShelf shelf,
            @Reference UnitOfWork work) {
        this.lists = lists;
        this.records = records;
        this.sessions = sessions;
        this.courses = courses;
        this.desk = desk;
        this.work = work;
        Objects.requireNonNull(shelf, "the courses are there first");
    }

    @Override
    public void fill() {
        DemoTown town = new DemoTown(desk.organisation(), desk.today(), DemoRecords.roles());
        List<Person> people = town.people();
        if (people.isEmpty()
                || work.read(() -> courses.all().isEmpty())
                || !lists.lists(PageRequest.first(1)).items().isEmpty()) {
            return;
        }
        for (int from = 0; from < people.size(); from += BATCH) {
            List<Person> some = people.subList(from, Math.min(from + BATCH, people.size()));
            work.write(() -> records.fill(town, some));
        }
        work.write(() -> sessions.fillSchools(town));
        work.write(() -> sessions.fillAhead(town));
        int counted = lists.read(new ByteArrayInputStream(list()), asked()).counted();
        LOG.info("Demonstration: four years of training, last year's list with {} people", counted);
    }

    private static AttendanceAsked asked() {
        return new AttendanceAsked(
                "Södertörns brandförsvarsförbund", Map.of(), "tr.fire_basic", Map.of(), UnknownPeople.EXTERNAL, false);
    }

    /** The list as it was sent, with the ends of lines of Windows, of last year. */
    private byte[] list() {
        String lastYear = Integer.toString(desk.today().getYear() - 1);
        try (InputStream file = Objects.requireNonNull(DemoTraining.class.getResourceAsStream(LIST), LIST)) {
            String text = new String(file.readAllBytes(), AS_SENT);
            return text.replace("\n" + YEAR_OF_THE_LIST + "-", "\n" + lastYear + "-")
                    .replaceAll("\\R", "\r\n")
                    .getBytes(AS_SENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
