// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;

/** Which methods each address of an endpoint takes, whichever of its resources has them. */
final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*[\\w.-]+\\s*(?::([^{}]*(?:\\{[^{}]*}[^{}]*)*))?}");

    private record Route(Pattern address, String verb, Method method) {}

    private final List<Route> routes;
    private final Compartment compartment;

    Routes(List<Class<?>> resources, Compartment compartment) {
        this.compartment = compartment;
        this.routes = resources.stream().flatMap(Routes::of).toList();
    }

    /**
     * Without those that are concealed from the caller.
     *
     * @param address below the endpoint, as it was sent
     */
    Set<String> methods(String address, AccessControl access) {
        Set<String> verbs = new TreeSet<>();
        at(address)
                .filter(route -> !Permissions.areConcealed(route.method(), compartment, access))
                .forEach(route -> verbs.add(route.verb()));
        if (verbs.contains("GET")) {
            verbs.add("HEAD");
        }
        return verbs;
    }

    /** Whether the caller is told of anything. */
    boolean tellsSomething(AccessControl access) {
        return routes.stream().anyMatch(route -> !Permissions.areConcealed(route.method(), compartment, access));
    }

    /** Whether there is something at the address, and nothing that the caller is told of. */
    boolean conceal(String address, AccessControl access) {
        List<Route> there = at(address).toList();
        return !there.isEmpty()
                && there.stream().allMatch(route -> Permissions.areConcealed(route.method(), compartment, access));
    }

    private Stream<Route> at(String address) {
        String path = address.replaceAll("^/+|/+$", "");
        return routes.stream().filter(route -> route.address().matcher(path).matches());
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> !method.isBridge())
                .flatMap(method -> verbs(method)
                        .map(verb -> new Route(pattern(path(resource) + "/" + path(method)), verb, method)));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static Pattern pattern(String template) {
        String path = template.replaceAll("/+", "/").replaceAll("^/|/$", "");
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(path);
        int at = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(path.substring(at, variable.start())));
            String own = variable.group(1);
            regex.append(own == null ? "[^/]+" : "(?:" + own.strip() + ")");
            at = variable.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(path.substring(at))).toString());
    }
}
