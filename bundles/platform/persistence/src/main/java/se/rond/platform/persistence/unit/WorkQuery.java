// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import jakarta.persistence.Query;
import jakarta.persistence.StoredProcedureQuery;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import se.rond.platform.persistence.work.RunningWork;

/**
 * A query as a bundle sees it. It writes what is to be written before it reads, and so it may fail by something that has
 * nothing to do with what it asks: the unit of work learns of every such fault.
 */
final class WorkQuery implements InvocationHandler {

    private final Query query;
    private final RunningWork work;

    private WorkQuery(Query query, RunningWork work) {
        this.query = query;
        this.work = work;
    }

    static Query of(Query query, RunningWork work) {
        return (Query) Proxy.newProxyInstance(
                Query.class.getClassLoader(), new Class<?>[] {shape(query)}, new WorkQuery(query, work));
    }

    private static Class<? extends Query> shape(Query query) {
        if (query instanceof StoredProcedureQuery) {
            return StoredProcedureQuery.class;
        }
        return query instanceof TypedQuery ? TypedQuery.class : Query.class;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class || method.getName().equals("unwrap")) {
            return WorkEntities.call(query, method, arguments);
        }
        work.goOn();
        try {
            Object result = WorkEntities.call(query, method, arguments);
            return result == query ? proxy : result;
        } catch (RuntimeException fault) {
            work.storeFailed(fault);
            throw fault;
        }
    }
}
