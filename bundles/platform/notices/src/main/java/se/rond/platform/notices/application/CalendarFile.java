// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RefreshInterval;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.duties.Duty;
import se.rond.kernel.Period;
import se.rond.kernel.Text;

/**
 * Duties as an iCalendar file (RFC 5545). Each is an event of a whole day, the day in Sweden on which it is due: a date has
 * no clock change. Events, for few calendars show a subscribed list of things to do.
 */
@Component(service = CalendarFile.class)
public final class CalendarFile {

    private static final Text NAME = new Text("Rond: att göra", "Rond: to do");
    /** All that a calendar elsewhere is told of what is kept apart. */
    private static final Text UNSAID = new Text("Att göra i Rond", "To do in Rond");

    private static final String PRODUCT = "-//Rond//Rond 1//SV";

    private final MailSettings settings;
    private final Clock clock;

    @Activate
    public CalendarFile(@Reference MailSettings settings, @Reference Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String of(List<Duty> duties, Locale language) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        calendar.setName(NAME.in(language));
        calendar.addExperimentalProperty("X-WR-CALNAME", NAME.in(language));
        calendar.setRefreshInterval(
                new RefreshInterval(Duration.builder().hours(1).build()));
        duties.forEach(duty -> calendar.addEvent(event(duty, language)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Duty duty, Locale language) {
        LocalDate due = LocalDate.ofInstant(duty.dueAt(), Period.ZONE);
        VEvent event = new VEvent();
        boolean apart = duty.compartment() != Compartment.GENERAL;
        event.setUid(duty.id() + "@" + (apart ? "apart" : duty.module()) + ".rond");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(new DateStart(day(due)));
        event.setDateEnd(new DateEnd(day(due.plusDays(1))));
        event.setSummary((apart ? UNSAID : duty.name()).in(language));
        if (!apart) {
            event.setDescription(duty.kindName().in(language));
        }
        event.setTransparency(Transparency.transparent());
        String link = duty.compartment() == Compartment.SECURITY_PROTECTION ? "" : settings.link(duty.address());
        if (!link.isEmpty()) {
            event.setUrl(link);
        }
        return event;
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }
}
