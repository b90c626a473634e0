// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.audit.chain.JsonReader;
import se.rond.platform.audit.persistence.ChainedEntry;
import se.rond.platform.audit.persistence.Compartments;
import se.rond.platform.audit.persistence.EntryFilter;
import se.rond.platform.audit.persistence.JdbcEntries;
import se.rond.platform.audit.persistence.StoredEntry;

/** Shows the trail to those who may see it. Who reads a compartment other than the general one is recorded in it. */
@Component(service = TrailReading.class)
public final class TrailReading {

    private final UnitOfWork work;
    private final JdbcEntries entries;
    private final AccessControl access;
    private final Organisation organisation;
    private final AuditTrail trail;

    @Activate
    public TrailReading(
            @Reference UnitOfWork work,
            @Reference JdbcEntries entries,
            @Reference AccessControl access,
            @Reference Organisation organisation,
            @Reference AuditTrail trail) {
        this.work = work;
        this.entries = entries;
        this.access = access;
        this.organisation = organisation;
        this.trail = trail;
    }

    /** @return newest first */
    public Page<EntryView> newest(EntryQuery query, PageRequest page) {
        EntryFilter filter = new EntryFilter().readableIn(AuditPermissions.reach(access));
        query.narrow(filter);
        page.cursor(1).ifPresent(cursor -> filter.before(id(cursor).toString()));
        return work.read(() -> {
            List<ChainedEntry> rows = entries.newest(filter, page.limit() + 1);
            recordReading(rows);
            Map<UUID, Person> people = people(rows);
            OrganisationTree tree = organisation.tree();
            return Page.of(
                    rows,
                    page.limit(),
                    row -> view(row, people, tree),
                    row -> List.of(row.entry().id()));
        });
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.part(0));
        } catch (IllegalArgumentException notOurs) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }

    public EntryView entry(UUID id) {
        EntryFilter readable = new EntryFilter()
                .readableIn(AuditPermissions.reach(access))
                .equal(EntryFilter.Column.ID, id.toString());
        return work.read(() -> {
            List<ChainedEntry> rows = entries.newest(readable, 1);
            recordReading(rows);
            return rows.stream()
                    .findFirst()
                    .map(row -> view(row, people(rows), organisation.tree()))
                    .orElseThrow(() -> new NotFound(new Text("Händelsen", "The entry"), id));
        });
    }

    private void recordReading(List<ChainedEntry> rows) {
        Map<Compartment, Long> read = rows.stream()
                .map(row -> Compartments.of(row.entry().compartment()))
                .filter(compartment -> compartment != Compartment.GENERAL)
                .collect(Collectors.groupingBy(compartment -> compartment, Collectors.counting()));
        read.forEach((compartment, count) -> trail.record(new AuditEntry(
                "audit.entry.read",
                "compartment",
                Compartments.stored(compartment),
                null,
                compartment,
                null,
                Map.of(),
                Map.of("entries", count))));
    }

    private Map<UUID, Person> people(List<ChainedEntry> rows) {
        return organisation.people(rows.stream()
                .map(row -> row.entry().person())
                .filter(Objects::nonNull)
                .map(UUID::fromString)
                .collect(Collectors.toSet()));
    }

    private static EntryView view(ChainedEntry row, Map<UUID, Person> people, OrganisationTree tree) {
        StoredEntry entry = row.entry();
        UUID unit = entry.unit().length() == 36 ? UUID.fromString(entry.unit()) : null;
        UUID person = entry.person() == null ? null : UUID.fromString(entry.person());
        return new EntryView(
                UUID.fromString(entry.id()),
                entry.at(),
                entry.action(),
                entry.subjectType(),
                entry.subject(),
                unit,
                Optional.ofNullable(unit).flatMap(tree::unit).map(Unit::name).orElse(null),
                Compartments.of(entry.compartment()),
                entry.reason(),
                UUID.fromString(entry.account()),
                person,
                entry.actor(),
                name(person, people),
                entry.via(),
                entry.roles().isEmpty() ? List.of() : List.of(entry.roles().split(",")),
                JsonReader.object(entry.before()),
                JsonReader.object(entry.after()),
                row.link().day(),
                row.link().position(),
                row.link().previous(),
                row.link().digest(),
                row.link().hash());
    }

    private static @Nullable String name(@Nullable UUID id, Map<UUID, Person> people) {
        Person person = id == null ? null : people.get(id);
        if (person == null) {
            return null;
        }
        return person.identityProtected() ? "skyddad" : person.name();
    }
}
