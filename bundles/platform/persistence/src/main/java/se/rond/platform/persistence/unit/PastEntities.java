// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Method;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.history.AsOfClause;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.jspecify.annotations.Nullable;

/** Reads entities as they were at a moment of the past, from the history tables. */
final class PastEntities {

    private static final String ANY_TIME = "1970-01-01 00:00:00.0";

    private PastEntities() {}

    /** Whether it is a look-up by id, which is answered here. */
    static boolean answers(Method method) {
        return method.getName().equals("find") && method.getParameterTypes()[0] == Class.class;
    }

    static @Nullable Object find(EntityManager entities, Instant past, Object @Nullable [] arguments) {
        if (arguments == null) {
            throw new IllegalArgumentException("find what?");
        }
        ReadObjectQuery query = new ReadObjectQuery((Class<?>) arguments[0]);
        query.setSelectionId(arguments[1]);
        read(query, past);
        List<?> found =
                entities.unwrap(JpaEntityManager.class).createQuery(query).getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    static Query asOf(Query query, Instant past) {
        JpaQuery<?> jpa = query.unwrap(JpaQuery.class);
        DatabaseQuery shared = jpa.getDatabaseQuery();
        if (!(shared instanceof ObjectLevelReadQuery)) {
            throw new IllegalStateException("Only queries for entities can read the past");
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
