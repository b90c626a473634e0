// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.ReadLog;

/** That somebody reads free text of an assessment is noted in the trail before they get it. */
@Component(service = Readings.class)
public final class Readings {

    private final ReadLog log;

    @Activate
    public Readings(@Reference ReadLog log) {
        this.log = log;
    }

    /** Outside any unit of work. */
    void keep(UUID assessment, UUID unit) {
        log.reads("gap-analysis.assessment.read", "assessment", assessment, unit, Compartment.INFOSEC);
    }
}
