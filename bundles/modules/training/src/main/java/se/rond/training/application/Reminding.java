// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;
import se.rond.organisation.Person;
import se.rond.organisation.Unit;
import se.rond.training.domain.Records;
import se.rond.training.domain.TrainingRecord;

/**
 * Tells whoever has a training that ends, and their manager: 90, 30 and 7 days ahead, each once. A manager is told of a unit,
 * course and day, without names: who it is stands in Rond. What has been renewed ends silently.
 */
@Component(service = Reminding.class)
public final class Reminding {

    private static final int[] DAYS_AHEAD = {7, 30, 90};
    private static final int MOST_AHEAD = 90;

    private final Records records;
    private final RequirementBook requirements;
    private final Notices notices;
    private final Staff staff;
    private final TrainingDesk desk;

    @Activate
    public Reminding(
            @Reference Records records,
            @Reference RequirementBook requirements,
            @Reference Notices notices,
            @Reference Staff staff,
            @Reference TrainingDesk desk) {
        this.records = records;
        this.requirements = requirements;
        this.notices = notices;
        this.staff = staff;
        this.desk = desk;
    }

    /**
     * A batch, within the running unit of work.
     *
     * @return where the next begins; {@code null} after the last
     */
    public @Nullable UUID remind(@Nullable UUID after, int rows) {
        LocalDate today = desk.today();
        List<TrainingRecord> ending = records.ending(today, today.plusDays(MOST_AHEAD), after, rows);
        Map<String, Text> names = requirements.courseNames();
        for (TrainingRecord each : ending) {
            Optional<Person> person = desk.organisation()
                    .person(each.person())
                    .filter(known -> known.isEmployedOn(today))
                    .filter(known -> !records.isRenewed(each));
            person.ifPresent(known -> remind(known, each, names.getOrDefault(each.course(), Text.same(each.course()))));
        }
        return ending.size() < rows ? null : ending.get(rows - 1).id();
    }

    private void remind(Person person, TrainingRecord ending, Text course) {
        LocalDate until = ending.validOrder();
        for (int days : DAYS_AHEAD) {
            if (!until.minusDays(days).isAfter(desk.today())) {
                notices.tell(person.id(), own(ending, course, until, days));
                Notice ofStaff = ofStaff(person, ending, course, until, days);
                staff.managersOf(person).forEach(manager -> notices.tell(manager, ofStaff));
                return; // at 7 days nobody is told of the 30 that were missed
            }
        }
    }

    private static Notice own(TrainingRecord ending, Text course, LocalDate until, int days) {
        return new Notice(
                "training.expires",
                "record/" + ending.id() + "/expires/" + days + "/" + until,
                new Text(course.sv() + " går ut " + until, course.en() + " expires on " + until),
                new Text("Anmäl dig till ett nytt tillfälle i god tid.", "Sign up for another session in good time."),
                "/training/mine",
                Urgency.DIGEST);
    }

    private Notice ofStaff(Person person, TrainingRecord ending, Text course, LocalDate until, int days) {
        String unit =
                desk.organisation().tree().unit(person.unit()).map(Unit::name).orElse("–");
        return new Notice(
                "training.staff-expires",
                "staff/" + person.unit() + "/" + ending.course() + "/" + until + "/" + days,
                new Text(
                        course.sv() + " går ut " + until + " vid " + unit,
                        course.en() + " expires on " + until + " at " + unit),
                new Text(
                        "Se i Rond för vem, och anmäl till ett nytt tillfälle.",
                        "See in Rond for whom, and enrol them."),
                "/training/staff",
                Urgency.DIGEST);
    }
}
