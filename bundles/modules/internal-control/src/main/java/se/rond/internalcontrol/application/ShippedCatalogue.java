// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.rond.content.ContentElement;
import se.rond.internalcontrol.api.Catalogue;
import se.rond.internalcontrol.api.Catalogue.Control;
import se.rond.internalcontrol.api.Catalogue.Named;
import se.rond.internalcontrol.api.Catalogue.Outcome;
import se.rond.internalcontrol.api.Frequency;
import se.rond.internalcontrol.domain.CatalogueWords;

/** {@code content/catalogue.xml}: typical controls. Read once; it is the same as long as the bundle is. */
@Component(service = ShippedCatalogue.class)
public final class ShippedCatalogue {

    private final Catalogue catalogue;
    private final CatalogueWords words;

    @Activate
    public ShippedCatalogue() {
        this.catalogue = read(ContentElement.read(ShippedCatalogue.class, "/content/catalogue.xml"));
        this.words = new CatalogueWords(catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public CatalogueWords words() {
        return words;
    }

    private static Catalogue read(ContentElement root) {
        return new Catalogue(
                root.number("version"),
                root.children("area").stream().map(ShippedCatalogue::named).toList(),
                root.children("result").stream().map(ShippedCatalogue::outcome).toList(),
                root.children("frequency").stream().map(ShippedCatalogue::named).toList(),
                root.children("control").stream().map(ShippedCatalogue::control).toList());
    }

    private static Named named(ContentElement named) {
        return new Named(named.attribute("id"), named.text());
    }

    private static Outcome outcome(ContentElement outcome) {
        return new Outcome(outcome.attribute("id"), outcome.text(), outcome.is("actionRequired"));
    }

    private static Control control(ContentElement control) {
        return new Control(
                control.attribute("id"),
                control.attribute("area"),
                control.is("common"),
                control.number("likelihood"),
                control.number("consequence"),
                control.constant(Frequency.class, "frequency"),
                control.attribute("legal"),
                control.optionalNumber("limitSek").orElse(null),
                control.text("name"),
                control.text("risk"),
                control.text("method"),
                control.text("sample"));
    }
}
