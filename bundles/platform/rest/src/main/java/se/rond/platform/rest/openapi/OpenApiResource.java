// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.kernel.Answers;
import se.rond.kernel.Unavailable;
import se.rond.platform.rest.Addresses;
import se.rond.platform.rest.edge.ApiRequest;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.problem.Refusal;

/**
 * What is deployed now, described. Public, as the source is; but a part that is kept apart is in it for those alone who are told of
 * that part.
 */
@Component(service = OpenApiResource.class)
@JakartarsResource
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

    /** @param documents by the names of the endpoints in them */
    private record Made(long asOf, Map<Set<String>, byte[]> documents) {}

    private final Addresses addresses;
    private final Gate gate;
    private volatile Made made = new Made(-1, Map.of());

    @Activate
    public OpenApiResource(@Reference Addresses addresses, @Reference Gate gate) {
        this.addresses = addresses;
        this.gate = gate;
    }

    @GET
    @Path("openapi.json")
    @PermitAll
    @Answers(Map.class)
    public byte[] all(@Context HttpServletRequest request) {
        long now = addresses.changes();
        Made last = made;
        if (last.asOf() != now) {
            last = new Made(now, new ConcurrentHashMap<>());
            made = last;
        }
        SortedMap<String, List<Class<?>>> told = told(ApiRequest.of(request));
        return last.documents().computeIfAbsent(Set.copyOf(told.keySet()), names -> bytes(told));
    }

    /** @throws Refusal if the module does not answer, or not to whoever asks */
    @GET
    @Path("{module}/openapi.json")
    @PermitAll
    @Answers(Map.class)
    public byte[] ofModule(@PathParam("module") String module, @Context HttpServletRequest request) {
        SortedMap<String, List<Class<?>>> told = told(ApiRequest.of(request));
        if (!told.containsKey(module)) {
            throw absent(module, ApiRequest.of(request));
        }
        told.keySet().retainAll(Set.of(module));
        return bytes(told);
    }

    private Refusal absent(String module, ApiRequest request) {
        Compartment compartment = addresses.compartment(module);
        return isTold(request, compartment, access -> access.opens(compartment))
                ? addresses.absent(module)
                : Refusal.unknownAddress();
    }

    /** The classes that answer, by the name of their endpoint. */
    private SortedMap<String, List<Class<?>>> told(ApiRequest request) {
        SortedMap<String, List<Class<?>>> told = new TreeMap<>();
        addresses.living().stream()
                .filter(endpoint -> isTold(request, endpoint.compartment(), endpoint::isTold))
                .forEach(endpoint -> told.put(endpoint.name(), endpoint.classes()));
        return told;
    }

    private boolean isTold(ApiRequest request, Compartment compartment, Predicate<AccessControl> ofIt) {
        try {
            return compartment == Compartment.GENERAL || gate.isTold(request, ofIt);
        } catch (Unavailable unknown) {
            return false; // what is public does not wait until it can be found out who asks
        }
    }

    /** Text, not a tree: nothing of the classes stays when their bundle goes. */
    private static byte[] bytes(SortedMap<String, List<Class<?>>> resources) {
        ObjectNode document = ApiDocument.of(resources);
        return document.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }
}
