// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Method;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.history.AsOfClause;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.jspecify.annotations.Nullable;

/** Reads entities as they were at a moment of the past, from the history tables. */
final class PastEntities {

    private static final String ANY_TIME = "1970-01-01 00:00:00.0";

    private static final Set<String> READS = Set.of(
            "find", "createQuery", "createNamedQuery", "getCriteriaBuilder", "getMetamodel", "contains", "detach");

    private PastEntities() {}

    static void refuseUnlessReading(Method method) {
        if (!READS.contains(method.getName())) {
            throw new IllegalStateException(method.getName() + " knows the present only, not the past");
        }
    }

    /** Whether it is a look-up by id, which is answered here. */
    static boolean answers(Method method) {
        return method.getName().equals("find") && method.getParameterTypes()[0] == Class.class;
    }

    static @Nullable Object find(EntityManager entities, Instant past, Object @Nullable [] arguments) {
        if (arguments == null) {
            throw new IllegalArgumentException("find what?");
        }
        // a query, as everywhere: a look-up by id shares its expression with the present, which would answer the past
        // from then on
        EntityType<?> type = entities.getMetamodel().entity((Class<?>) arguments[0]);
        String id = type.getId(type.getIdType().getJavaType()).getName();
        Query query = entities.createQuery("SELECT e FROM " + type.getName() + " e WHERE e." + id + " = :id")
                .setParameter("id", arguments[1]);
        List<?> found = asOf(query, past).getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * EclipseLink keeps what it made of a text, and queries of one text share its expressions, to which the moment is tied
     * when one of them reads the past: the present asks by another text.
     */
    static Object @Nullable [] apart(Method method, Object @Nullable [] arguments) {
        if (!method.getName().equals("createQuery") || arguments == null || !(arguments[0] instanceof String text)) {
            return arguments;
        }
        Object[] others = arguments.clone();
        others[0] = text + " ";
        return others;
    }

    static Query asOf(Query query, Instant past) {
        JpaQuery<?> jpa = query.unwrap(JpaQuery.class);
        DatabaseQuery shared = jpa.getDatabaseQuery();
        if (!(shared instanceof ObjectLevelReadQuery) || shared.isCallQuery()) {
            throw new IllegalStateException("Only queries in the language of entities can read the past");
        }
        query.setHint(QueryHints.AS_OF, ANY_TIME); // makes the query our own; the exact time follows
        read((ObjectLevelReadQuery) jpa.getDatabaseQuery(), past);
        return query;
    }

    private static void read(ObjectLevelReadQuery query, Instant past) {
        query.setAsOfClause(new AsOfClause(Timestamp.from(past)));
        query.dontMaintainCache();
        query.cascadeAllParts(); // else what it refers to would be of today
    }
}
