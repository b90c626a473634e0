// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.training.application.TargetGroups.Member;
import se.rond.training.domain.Records;
import se.rond.training.domain.Requirement;
import se.rond.training.domain.TrainingRecord;

/** Who of those that have to be trained is. Works within the running unit of work. */
@Component(service = Coverage.class)
public final class Coverage {

    private final TargetGroups groups;
    private final Records records;

    @Activate
    public Coverage(@Reference TargetGroups groups, @Reference Records records) {
        this.groups = groups;
        this.records = records;
    }

    /**
     * Somebody who has to be trained, and until when they are.
     *
     * @param until last day of validity of the latest training; {@code null} where there is none
     */
    public record Standing(Member member, @Nullable LocalDate until) {

        public boolean isValidOn(LocalDate day) {
            return until != null && !until.isBefore(day);
        }

        /** Valid, and ends within 90 days. */
        public boolean isExpiringOn(LocalDate day) {
            return until != null && until.isAfter(day) && !until.isAfter(day.plusDays(TrainingRecord.EXPIRING_DAYS));
        }

        public @Nullable LocalDate lastDay() {
            return TrainingRecord.FOR_EVER.equals(until) ? null : until;
        }
    }

    /**
     * @param course {@code null} for all
     * @param byRole only what roles demand, once for each role; else each person and course once
     */
    public List<Standing> on(LocalDate day, @Nullable String course, boolean byRole) {
        TargetGroups.Day people = groups.on(day);
        Map<String, Map<UUID, LocalDate>> valid = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<Standing> standings = new ArrayList<>();
        for (Requirement requirement : groups.requirements(day, course)) {
            for (Member member : people.of(requirement)) {
                boolean wanted = byRole ? member.role() != null : seen.add(key(member));
                if (wanted) {
                    LocalDate until = valid.computeIfAbsent(member.course(), code -> records.validUntil(code, day))
                            .get(member.person().id());
                    standings.add(new Standing(member, until));
                }
            }
        }
        return standings;
    }

    private static String key(Member member) {
        return member.course() + "/" + member.person().id();
    }
}
