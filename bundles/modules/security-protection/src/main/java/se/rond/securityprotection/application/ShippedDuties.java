// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.rond.content.ContentElement;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.securityprotection.api.DutyKind;
import se.rond.securityprotection.api.ShippedDuty;

/** {@code content/duties.xml}. Read once; it is the same as long as the bundle is. */
@Component(service = ShippedDuties.class)
public final class ShippedDuties {

    private static final Text DUTY = new Text("Skyldigheten", "The duty");

    private final List<ShippedDuty> duties;

    @Activate
    public ShippedDuties() {
        this.duties = ContentElement.read(ShippedDuties.class, "/content/duties.xml").children("duty").stream()
                .map(ShippedDuties::duty)
                .toList();
    }

    public List<ShippedDuty> all() {
        return duties;
    }

    public Optional<ShippedDuty> find(String code) {
        return duties.stream().filter(duty -> duty.code().equals(code)).findFirst();
    }

    /** @throws NotFound if none of the code ships */
    ShippedDuty require(String code) {
        return find(code).orElseThrow(() -> new NotFound(DUTY, code));
    }

    private static ShippedDuty duty(ContentElement duty) {
        return new ShippedDuty(
                duty.attribute("code"),
                duty.constant(DutyKind.class, "kind"),
                duty.optionalNumber("months").orElse(null),
                duty.attribute("basis"),
                duty.attribute("verified"),
                duty.attribute("owner"),
                duty.optional("legal").orElse(null),
                duty.text(),
                duty.find("how").map(ContentElement::text).orElse(null),
                duty.find("deadline").map(ContentElement::text).orElse(null),
                duty.text("storeRule"),
                duty.several("remind").stream().map(Integer::valueOf).toList());
    }
}
