// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.rond.content.ContentElement;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.SecurityContent.Aspect;
import se.rond.systemsecurity.api.SecurityContent.Guidance;
import se.rond.systemsecurity.api.SecurityContent.Level;
import se.rond.systemsecurity.api.SecurityContent.Named;
import se.rond.systemsecurity.api.SecurityContent.Requirement;
import se.rond.systemsecurity.api.SecurityContent.Threat;

/** {@code content/analysis.xml}: what an analysis asks. Read once; it is the same as long as the bundle is. */
@Component(service = ShippedContent.class)
public final class ShippedContent {

    private final SecurityContent content;

    @Activate
    public ShippedContent() {
        this.content = read(ContentElement.read(ShippedContent.class, "/content/analysis.xml"));
    }

    public SecurityContent content() {
        return content;
    }

    private static SecurityContent read(ContentElement root) {
        ContentElement gate = root.child("gate");
        return new SecurityContent(
                root.number("version"),
                gate.text(),
                gate.text("stop"),
                root.children("aspect").stream().map(ShippedContent::aspect).toList(),
                root.children("level").stream().map(ShippedContent::level).toList(),
                root.children("consequence").stream().map(ShippedContent::level).toList(),
                root.children("likelihood").stream().map(ShippedContent::level).toList(),
                root.children("trigger").stream().map(ShippedContent::named).toList(),
                root.children("requirement").stream()
                        .map(ShippedContent::requirement)
                        .toList(),
                root.children("category").stream().map(ShippedContent::named).toList(),
                root.children("threat").stream().map(ShippedContent::threat).toList(),
                root.children("decision").stream().map(ShippedContent::named).toList());
    }

    private static Aspect aspect(ContentElement aspect) {
        return new Aspect(
                aspect.attribute("id"),
                aspect.is("mandatory"),
                aspect.text(),
                aspect.children("guidance").stream()
                        .map(ShippedContent::guidance)
                        .toList());
    }

    private static Guidance guidance(ContentElement guidance) {
        return new Guidance(
                guidance.number("level"),
                guidance.text(),
                guidance.find("example").map(ContentElement::text).orElse(null),
                guidance.optionalNumber("maxOutageHours").orElse(null));
    }

    private static Level level(ContentElement level) {
        return new Level(
                level.number("value"),
                level.text(),
                level.find("criterion").map(ContentElement::text).orElse(null));
    }

    private static Named named(ContentElement named) {
        return new Named(named.attribute("id"), named.text());
    }

    private static Requirement requirement(ContentElement requirement) {
        return new Requirement(
                requirement.attribute("id"),
                requirement.attribute("aspect"),
                requirement.number("minLevel"),
                requirement.attribute("annexA"),
                requirement.text());
    }

    private static Threat threat(ContentElement threat) {
        return new Threat(
                threat.attribute("id"),
                threat.attribute("category"),
                threat.is("mandatory"),
                threat.attribute("affects"),
                threat.attribute("annexA"),
                threat.text());
    }
}
