// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.util.Date;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.notices.Appointment;
import se.rond.platform.notices.application.Carrier.CalendarPart;
import se.rond.platform.notices.domain.Told;

/**
 * Invitations as calendars of mail programs read them (RFC 5546). Moments are in UTC: no calendar has to know a time zone.
 * Nobody is asked for an answer, for nobody reads the mails of the sender: Rond knows already who comes.
 */
@Component(service = InvitationFile.class)
public final class InvitationFile {

    private static final String PRODUCT = "-//Rond//Rond 1//SV";

    private final MailSettings settings;

    @Activate
    public InvitationFile(@Reference MailSettings settings) {
        this.settings = settings;
    }

    CalendarPart of(Told notice, Appointment appointment, String to, Locale language) {
        Method method = new Method(appointment.cancelled() ? Method.CANCEL : Method.REQUEST);
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        calendar.addEvent(event(notice, appointment, to, language));
        return new CalendarPart(method.getValue(), Biweekly.write(calendar).go());
    }

    private VEvent event(Told notice, Appointment appointment, String to, Locale language) {
        VEvent event = new VEvent();
        event.setUid(appointment.uid());
        event.setSequence(appointment.sequence());
        event.setDateTimeStamp(Date.from(notice.toldAt()));
        event.setDateStart(Date.from(appointment.start()));
        event.setDateEnd(Date.from(appointment.end()));
        event.setSummary(appointment.summary().in(language));
        event.setLocation(appointment.place());
        event.setStatus(appointment.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setOrganizer(new Organizer(null, settings.server().from()));
        event.addAttendee(attendee(to));
        String address = notice.addressOutside();
        String link = address == null ? "" : settings.link(address);
        if (!link.isEmpty()) {
            event.setUrl(link);
        }
        return event;
    }

    private static Attendee attendee(String to) {
        Attendee attendee = new Attendee(null, to);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        return attendee;
    }
}
