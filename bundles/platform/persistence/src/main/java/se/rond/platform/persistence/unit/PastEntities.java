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
import org.eclipse.persistence.history.AsOfClause;
import org.eclipse.persistence.internal.jpa.EJBQueryImpl;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.eclipse.persistence.queries.ReportQuery;
import org.jspecify.annotations.Nullable;

/** Reads entities as they were at a moment of the past, from the history tables. */
final class PastEntities {

    /** What EclipseLink makes of a query that has a name is not kept. */
    private static final String NOT_KEPT = "past";

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
     * The query anew. EclipseLink keeps what it made of a text, and all queries of one text share its expressions, to which the
     * moment is tied: whoever asks the same of another moment, or of the present, would be answered of this one.
     */
    static Query asOf(Query query, Instant past) {
        JpaQuery<?> jpa = query.unwrap(JpaQuery.class);
        if (!(jpa.getDatabaseQuery() instanceof ObjectLevelReadQuery shared) || shared.isCallQuery()) {
            throw new IllegalStateException("Only queries in the language of entities can read the past");
        }
        ObjectLevelReadQuery own =
                own(shared, (AbstractSession) jpa.getEntityManager().getDatabaseSession());
        read(own, past);
        jpa.setDatabaseQuery(own);
        return query;
    }

    /** What criteria made is nobody else's already. */
    private static ObjectLevelReadQuery own(ObjectLevelReadQuery shared, AbstractSession session) {
        String text = shared.getJPQLString();
        if (text == null) {
            return shared;
        }
        Class<?> result = shared instanceof ReportQuery report ? report.getResultClass() : null;
        return (ObjectLevelReadQuery)
                EJBQueryImpl.buildEJBQLDatabaseQuery(NOT_KEPT, text, session, null, null, null, result);
    }

    private static void read(ObjectLevelReadQuery query, Instant past) {
        query.setAsOfClause(new AsOfClause(Timestamp.from(past)));
        query.dontMaintainCache();
        query.cascadeAllParts(); // else what it refers to would be of today
    }
}
