// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.samples;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.samples.PopulationColumns;
import se.rond.internalcontrol.api.samples.SampleMethod;
import se.rond.internalcontrol.api.samples.SampleWanted;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** How a sample of a file's rows is to be drawn, beside the file. */
public class FileSampleQuery {

    /** Heading of the column by which a row is known. */
    @QueryParam("keyColumn")
    @Nullable
    String keyColumn;

    /** Heading of the column with amounts, where the largest are drawn. */
    @QueryParam("amountColumn")
    @Nullable
    String amountColumn;

    /** What the rows are and where they are kept. */
    @QueryParam("population")
    @Nullable
    String population;

    /** random, systematic, largest or all. */
    @QueryParam("method")
    @Nullable
    String method;

    /** Rows to draw; left out for all. */
    @QueryParam("size")
    @Nullable
    Integer size;

    /** Left out: one is drawn. */
    @QueryParam("seed")
    @Nullable
    String seed;

    /** Why it is drawn anew; left out for the first one of a control. */
    @QueryParam("reason")
    @Nullable
    String reason;

    public FileSampleQuery() {}

    SampleWanted wanted() {
        return new SampleWanted(population == null ? "" : population, method(), size, seed, reason);
    }

    PopulationColumns columns() {
        if (keyColumn == null || keyColumn.isBlank()) {
            throw new Malformed(
                    "key-column-missing",
                    new Text(
                            "Ange keyColumn: rubriken på den kolumn som raderna känns igen på.",
                            "Give keyColumn: the heading of the column by which rows are known."));
        }
        return new PopulationColumns(
                keyColumn.strip(), amountColumn == null || amountColumn.isBlank() ? null : amountColumn.strip());
    }

    private SampleMethod method() {
        return Stream.of(SampleMethod.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(method))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "sample-method-unknown",
                        new Text(
                                "method ska vara random, systematic, largest eller all.",
                                "method must be random, systematic, largest or all.")));
    }
}
