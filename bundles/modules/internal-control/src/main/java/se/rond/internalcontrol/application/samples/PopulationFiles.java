// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.samples;

import java.io.InputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.samples.PopulationColumns;
import se.rond.internalcontrol.api.samples.PopulationLook;
import se.rond.internalcontrol.domain.samples.Population;
import se.rond.internalcontrol.domain.samples.PopulationSheet;
import se.rond.sheets.Sheet;
import se.rond.sheets.Sheets;

/** Files with the rows of a population: read, counted, and forgotten. */
@Component(service = PopulationFiles.class)
public final class PopulationFiles {

    private static final int MOST_ROWS = 100_000;

    private final Sheets sheets;

    @Activate
    public PopulationFiles(@Reference Sheets sheets) {
        this.sheets = sheets;
    }

    PopulationLook look(InputStream file) {
        Sheet sheet = sheets.read(file, MOST_ROWS);
        return new PopulationLook(sheet.headings(), sheet.rows().size());
    }

    Population read(PopulationColumns columns, InputStream file) {
        return new PopulationSheet(sheets.read(file, MOST_ROWS), columns.key(), columns.amount()).read();
    }
}
