// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.access.Compartment;
import se.rond.kernel.Answers;
import se.rond.platform.rest.Addresses;
import se.rond.platform.rest.problem.Refusal;

/** What is deployed now, described. Public: the source is. */
@Component(service = OpenApiResource.class)
@JakartarsResource
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

    private record Made(long asOf, byte[] document) {}

    private final Addresses addresses;
    private volatile Made made = new Made(-1, new byte[0]);

    @Activate
    public OpenApiResource(@Reference Addresses addresses) {
        this.addresses = addresses;
    }

    @GET
    @Path("openapi.json")
    @PermitAll
    @Answers(Map.class)
    public byte[] all() {
        long now = addresses.changes();
        Made last = made;
        if (last.asOf() != now) {
            last = new Made(now, bytes(addresses.resources()));
            made = last;
        }
        return last.document();
    }

    /** @throws Refusal if the module does not answer */
    @GET
    @Path("{module}/openapi.json")
    @PermitAll
    @Answers(Map.class)
    public byte[] ofModule(@PathParam("module") String module) {
        List<Class<?>> classes = addresses.resources().get(module);
        if (classes == null) {
            throw addresses.compartment(module) == Compartment.GENERAL
                    ? addresses.absent(module)
                    : Refusal.unknownAddress(); // nobody has to say here who they are
        }
        SortedMap<String, List<Class<?>>> one = new TreeMap<>();
        one.put(module, classes);
        return bytes(one);
    }

    /** Text, not a tree: nothing of the classes stays when their bundle goes. */
    private static byte[] bytes(SortedMap<String, List<Class<?>>> resources) {
        ObjectNode document = ApiDocument.of(resources);
        return document.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }
}
