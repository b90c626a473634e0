// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Constants;
import se.rond.systemsecurity.api.Hosting;
import se.rond.systemsecurity.api.SystemFilter;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.api.Validity;

/** Which systems are asked for, as parameters of the address. */
public final class SystemQuery {

    /** Id or code of a unit: what it and all below it answer for. */
    @QueryParam("unit")
    @Nullable
    String unit;

    /** Path of a unit, for the same. */
    @QueryParam("unitPath")
    @Nullable
    String unitPath;

    /** Part of the name or code. */
    @QueryParam("q")
    @Nullable
    String text;

    /** Id of a person who owns or manages it. */
    @QueryParam("owner")
    @Nullable
    UUID owner;

    /** Statuses, divided by commas or repeated. */
    @QueryParam("status")
    @Nullable
    List<String> status;

    /** Kinds of hosting, divided by commas or repeated. */
    @QueryParam("hosting")
    @Nullable
    List<String> hosting;

    /** Whether its analysis holds: none, valid, expiring, expired; divided by commas or repeated. */
    @QueryParam("validity")
    @Nullable
    List<String> validity;

    @QueryParam("personalData")
    @Nullable
    Boolean personalData;

    /** Only those that must have a valid analysis, or only those that need none. */
    @QueryParam("inScope")
    @Nullable
    Boolean inScope;

    /** The day at whose end one looks at the register; now if absent. */
    @QueryParam("asOf")
    @Nullable
    LocalDate asOf;

    public SystemQuery() {}

    public SystemFilter filter() {
        return new SystemFilter(
                unit,
                unitPath,
                text == null || text.isBlank() ? null : text.strip(),
                owner,
                Constants.named(SystemStatus.class, status),
                Constants.named(Hosting.class, hosting),
                Constants.named(Validity.class, validity),
                personalData,
                inScope,
                asOf);
    }
}
