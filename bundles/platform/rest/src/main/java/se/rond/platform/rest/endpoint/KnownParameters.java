// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.rond.kernel.Listing;
import se.rond.platform.rest.listing.Continuation;
import se.rond.platform.rest.problem.Refusal;

/**
 * Refuses a parameter that the operation does not have: who misspells a filter would otherwise be answered the whole list, and
 * take it for the answer. A cursor must continue the list, filters and order that it came from.
 */
@Priority(Priorities.USER)
final class KnownParameters implements ContainerRequestFilter {

    private static final String AFTER = "after";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        Invocation invocation = Invocation.current();
        Set<String> names = known.computeIfAbsent(invocation.method(), KnownParameters::of);
        sent.keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw Refusal.parameterUnknown(name, names);
        });
        String after = sent.getFirst(AFTER);
        if (after != null && !after.isBlank()) {
            Continuation.of(invocation.request()).require(after);
        }
    }

    /** In the order in which the method has them. */
    private static Set<String> of(Method method) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter parameter : method.getParameters()) {
            add(parameter, names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(field, names);
                }
            }
        }
        if (method.getReturnType() == Listing.class) {
            names.add("sort"); // a list without orders says so itself
            names.add("format");
        }
        return names;
    }

    private static void add(AnnotatedElement element, Set<String> names) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        }
    }
}
