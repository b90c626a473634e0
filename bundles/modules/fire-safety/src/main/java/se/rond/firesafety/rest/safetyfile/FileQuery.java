// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest.safetyfile;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.safetyfile.FileFilter;

/** Which records are asked for, as parameters of the address. */
public final class FileQuery {

    /** Id or code of premises. */
    @QueryParam("premise")
    @Nullable
    String premise;

    /** Id or code of a unit: what it and all below it had when it was recorded. */
    @QueryParam("unit")
    @Nullable
    String unit;

    /** Path that the unit had when it was recorded. */
    @QueryParam("unitPath")
    @Nullable
    String unitPath;

    /** On this day or later. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    /** On this day or earlier. */
    @QueryParam("to")
    @Nullable
    LocalDate to;

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    public FileQuery() {}

    public FileFilter filter() {
        Set<String> states = state == null
                ? Set.of()
                : state.stream()
                        .flatMap(names -> Stream.of(names.split(",")))
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.toSet());
        return new FileFilter(premise, unit, unitPath, from, to, states);
    }
}
