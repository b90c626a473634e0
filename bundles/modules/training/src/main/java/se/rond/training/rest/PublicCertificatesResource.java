// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.training.api.certificates.CheckedCertificate;
import se.rond.training.api.certificates.IssuingCertificates;

/** What whoever has a certificate in the hand can ask without an account. */
@Component(service = PublicCertificatesResource.class)
@JakartarsResource
@Path("v1/public/certificates/{number}")
@Produces("application/json")
public final class PublicCertificatesResource {

    private final IssuingCertificates certificates;

    @Activate
    public PublicCertificatesResource(@Reference IssuingCertificates certificates) {
        this.certificates = certificates;
    }

    /** Whether the certificate of this number holds; never whose it is. */
    @GET
    @PermitAll
    public CheckedCertificate check(@PathParam("number") String number) {
        return certificates.check(number);
    }
}
