// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice of controls from catalogs and other profiles, and how they are changed. */
public record Profile(
        String uuid,
        Metadata metadata,
        List<Import> imports,
        @Nullable Merge merge,
        List<Param> parameters,
        List<Alter> alters,
        List<Resource> resources) {

    public Profile {
        imports = List.copyOf(imports);
        parameters = List.copyOf(parameters);
        alters = List.copyOf(alters);
        resources = List.copyOf(resources);
    }

    /** From where controls are taken. */
    public record Import(String href, Selection selection) {}

    /**
     * Which controls are meant.
     *
     * @param all whether all are, but for those excluded
     */
    public record Selection(boolean all, List<Criterion> included, List<Criterion> excluded) {

        public Selection {
            included = List.copyOf(included);
            excluded = List.copyOf(excluded);
        }
    }

    /**
     * Controls by their ids.
     *
     * @param patterns with {@code *} for anything and {@code ?} for one sign
     * @param children whether those under them are meant, too
     */
    public record Criterion(List<String> ids, List<String> patterns, boolean children) {

        public Criterion {
            ids = List.copyOf(ids);
            patterns = List.copyOf(patterns);
        }
    }

    /** How the controls are arranged. */
    public enum Structure {
        FLAT,
        AS_IS,
        CUSTOM
    }

    /**
     * How what is taken becomes one catalog.
     *
     * @param first whether of several controls with the same id the first is used; else all are kept
     */
    public record Merge(Structure structure, boolean first, List<Heading> headings, List<Insertion> insertions) {

        public Merge {
            headings = List.copyOf(headings);
            insertions = List.copyOf(insertions);
        }
    }

    /** A group of the profile's own. */
    public record Heading(Group group, List<Heading> headings, List<Insertion> insertions) {

        public Heading {
            headings = List.copyOf(headings);
            insertions = List.copyOf(insertions);
        }
    }

    /** Controls that are put somewhere. */
    public record Insertion(Order order, Selection selection) {}

    public enum Order {
        KEEP,
        ASCENDING,
        DESCENDING
    }

    /** How one control is changed. */
    public record Alter(String control, List<Removal> removals, List<Addition> additions) {

        public Alter {
            removals = List.copyOf(removals);
            additions = List.copyOf(additions);
        }
    }

    /** What is taken out: all that is given must fit; what is empty is not asked. */
    public record Removal(String name, String kind, String id, String item, String namespace) {}

    public enum Position {
        BEFORE,
        AFTER,
        STARTING,
        ENDING
    }

    /** @param id of the part beside or in which it is put; empty for the control itself */
    public record Addition(
            Position position,
            String id,
            String title,
            List<Param> params,
            List<Prop> props,
            List<Link> links,
            List<Part> parts) {

        public Addition {
            params = List.copyOf(params);
            props = List.copyOf(props);
            links = List.copyOf(links);
            parts = List.copyOf(parts);
        }
    }
}
