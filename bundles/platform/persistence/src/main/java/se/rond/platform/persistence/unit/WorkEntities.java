// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.platform.persistence.work.JtaUnitOfWork;
import se.rond.platform.persistence.work.RunningWork;

/** The entity manager that a bundle sees: whichever belongs to the unit of work on the calling thread. */
final class WorkEntities implements InvocationHandler {

    private static final Set<String> CHANGES = Set.of("persist", "merge", "remove", "lock");
    private static final Set<String> NOT_YOURS = Set.of("close", "getTransaction", "joinTransaction", "clear");

    private final String unit;
    private final EntityManagerFactory factory;
    private final JtaUnitOfWork works;

    private WorkEntities(String unit, EntityManagerFactory factory, JtaUnitOfWork works) {
        this.unit = unit;
        this.factory = factory;
        this.works = works;
    }

    static EntityManager of(String unit, EntityManagerFactory factory, JtaUnitOfWork works) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), // which sees everything that its methods mention
                new Class<?>[] {EntityManager.class},
                new WorkEntities(unit, factory, works));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "toString":
                return "entities of " + unit;
            case "hashCode":
                return System.identityHashCode(proxy);
            case "equals":
                return arguments != null && proxy == arguments[0];
            case "isOpen":
                return factory.isOpen();
            default:
                return within(works.running().orElseThrow(JtaUnitOfWork::outside), method, arguments);
        }
    }

    private @Nullable Object within(RunningWork work, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (NOT_YOURS.contains(name)) {
            throw new IllegalStateException(name + " is the unit of work's own business");
        }
        if (!work.writing() && CHANGES.contains(name)) {
            throw new IllegalStateException("This unit of work only reads, and " + name + " changes: use write");
        }
        EntityManager entities = work.entities(this, factory::createEntityManager);
        Instant past = work.asOf().orElse(null);
        try {
            Object result = past == null ? call(entities, method, arguments) : past(entities, past, method, arguments);
            return result instanceof Query query ? WorkQuery.of(query, work) : result;
        } catch (RuntimeException fault) {
            work.storeFailed(fault);
            throw fault;
        }
    }

    private static @Nullable Object past(
            EntityManager entities, Instant past, Method method, Object @Nullable [] arguments) throws Throwable {
        PastEntities.refuseUnlessReading(method);
        if (PastEntities.answers(method)) {
            return PastEntities.find(entities, past, arguments);
        }
        Object result = call(entities, method, arguments);
        return result instanceof Query query ? PastEntities.asOf(query, past) : result;
    }

    static @Nullable Object call(Object of, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(of, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
