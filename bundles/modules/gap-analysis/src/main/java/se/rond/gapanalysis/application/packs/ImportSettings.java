// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.packs;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.rond.gapanalysis.domain.documents.Limits;

/** How much a municipality lets in. */
@Component(service = ImportSettings.class, configurationPid = "se.rond.gapanalysis.imports")
@Designate(ocd = ImportSettings.Settings.class)
public final class ImportSettings {

    @ObjectClassDefinition(
            id = "se.rond.gapanalysis.imports",
            name = "%imports",
            description = "%imports.help",
            localization = "OSGI-INF/l10n/gapanalysisimports")
    public @interface Settings {

        @AttributeDefinition(name = "%fileMegabytes", description = "%fileMegabytes.help", min = "1", max = "256")
        int fileMegabytes() default 64;

        @AttributeDefinition(name = "%filesAtOnce", description = "%filesAtOnce.help", min = "1", max = "1000")
        int filesAtOnce() default 300;
    }

    private final Limits limits;
    private final int filesAtOnce;

    @Activate
    public ImportSettings(Settings settings) {
        this(settings.fileMegabytes(), settings.filesAtOnce());
    }

    public ImportSettings(int fileMegabytes, int filesAtOnce) {
        this.limits = Limits.ofMegabytes(Math.min(Math.max(fileMegabytes, 1), 256));
        this.filesAtOnce = filesAtOnce;
    }

    Limits limits() {
        return limits;
    }

    int filesAtOnce() {
        return filesAtOnce;
    }
}
