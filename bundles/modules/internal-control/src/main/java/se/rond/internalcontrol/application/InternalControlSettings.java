// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.rond.kernel.Text;

/** What a municipality decides for itself. */
@Component(service = InternalControlSettings.class, configurationPid = "se.rond.internalcontrol")
@Designate(ocd = InternalControlSettings.Settings.class)
public final class InternalControlSettings {

    @ObjectClassDefinition(
            id = "se.rond.internalcontrol",
            name = "%settings",
            description = "%settings.help",
            localization = "OSGI-INF/l10n/internalcontrol")
    public @interface Settings {

        @AttributeDefinition(name = "%executiveBoard", description = "%executiveBoard.help")
        String executiveBoard() default "KS";

        @AttributeDefinition(name = "%lastAdoptionDay", description = "%lastAdoptionDay.help")
        String lastAdoptionDay() default "12-31";

        @AttributeDefinition(name = "%planOpens", description = "%planOpens.help")
        String planOpens() default "08-01";

        @AttributeDefinition(name = "%jobIntervalSeconds", description = "%jobIntervalSeconds.help", min = "60")
        int jobIntervalSeconds() default 3600;
    }

    private static final int JULY = 7;

    private final String executiveBoard;
    private final MonthDay lastAdoptionDay;
    private final MonthDay planOpens;
    private final Duration jobInterval;

    @Activate
    public InternalControlSettings(Settings settings) {
        this(
                settings.executiveBoard(),
                MonthDay.parse("--" + settings.lastAdoptionDay().strip()),
                MonthDay.parse("--" + settings.planOpens().strip()),
                Duration.ofSeconds(Math.max(60, settings.jobIntervalSeconds())));
    }

    public InternalControlSettings(
            String executiveBoard, MonthDay lastAdoptionDay, MonthDay planOpens, Duration jobInterval) {
        this.executiveBoard = executiveBoard;
        this.lastAdoptionDay = lastAdoptionDay;
        this.planOpens = planOpens;
        this.jobInterval = jobInterval;
    }

    /** Code of the unit whose coordinator decides what every board must control. */
    public String executiveBoard() {
        return executiveBoard;
    }

    /** The last day on which the plan for a year is adopted in time. */
    public LocalDate lastAdoption(int year) {
        return lastAdoptionDay.atYear(lastAdoptionDay.getMonthValue() >= JULY ? year - 1 : year);
    }

    /** The same day of any plan, in words. */
    public Text lastAdoptionWords() {
        boolean before = lastAdoptionDay.getMonthValue() >= JULY;
        String day = lastAdoptionDay.toString().substring(2);
        return new Text(
                day + (before ? " året före" : " samma år"),
                day + (before ? " of the year before" : " of the same year"));
    }

    /** From which day on every board is to have a plan for the year. */
    public LocalDate planOpens(int year) {
        LocalDate opens = planOpens.atYear(year - 1);
        return opens.isAfter(lastAdoption(year)) ? lastAdoption(year) : opens;
    }

    public Duration jobInterval() {
        return jobInterval;
    }
}
