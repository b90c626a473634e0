// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.published;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Whether an installation opens adopted plans and reports for everybody who is employed, until the municipality decides. */
@Component(service = OpenReading.class, configurationPid = "se.rond.internalcontrol.reading")
@Designate(ocd = OpenReading.Settings.class)
public final class OpenReading {

    @ObjectClassDefinition(
            id = "se.rond.internalcontrol.reading",
            name = "%reading",
            description = "%reading.help",
            localization = "OSGI-INF/l10n/internalcontrol")
    public @interface Settings {

        @AttributeDefinition(name = "%open", description = "%open.help")
        boolean open() default false;
    }

    private final boolean open;

    @Activate
    public OpenReading(Settings settings) {
        this(settings.open());
    }

    /** Not public: of two public ones with as many parameters the container may take the wrong one first. */
    OpenReading(boolean open) {
        this.open = open;
    }

    public boolean isOpen() {
        return open;
    }
}
