// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.Catalogue;
import se.rond.internalcontrol.api.Catalogue.Control;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.ControlWords;
import se.rond.kernel.Text;

/**
 * What a control or a risk is called in each language. A plan keeps the words in which it was written; where those are still the
 * catalogue's, they are said as the catalogue says them; what somebody wrote stays as it is written.
 */
public final class CatalogueWords {

    private static final Pattern PART = Pattern.compile("(.+), (\\d{1,2}) (?:av|of) (\\d{1,2})");

    private final Map<String, Control> controls;
    private final Map<String, Text> names = new HashMap<>();

    public CatalogueWords(Catalogue catalogue) {
        controls = catalogue.controls().stream().collect(Collectors.toMap(Control::id, control -> control));
        for (Control control : catalogue.controls()) {
            names.put(control.name().sv(), control.name());
            names.put(control.name().en(), control.name());
        }
    }

    /** The name of a control that is made several times a year. */
    public static Text part(Text name, int part, int of) {
        return new Text(name.sv() + ", " + part + " av " + of, name.en() + ", " + part + " of " + of);
    }

    public Text title(ControlFacts control) {
        return said(control.control(), Control::name, control.title());
    }

    public Text title(PlanRisk risk) {
        return said(risk.given().control(), Control::risk, risk.title());
    }

    public ControlWords of(ControlFacts control) {
        ControlGiven given = control.given();
        return new ControlWords(
                title(control),
                said(given.control(), Control::method, given.method()),
                said(given.control(), Control::sample, given.samplePlan()));
    }

    /** For what keeps the name of a control alone. */
    public Text named(String written) {
        return said(written, name -> Optional.ofNullable(names.get(name)));
    }

    private Text said(@Nullable String control, Function<Control, Text> what, String written) {
        Optional<Text> shipped = Optional.ofNullable(control).map(controls::get).map(what);
        return said(
                written,
                name -> shipped.filter(
                        words -> words.sv().equals(name) || words.en().equals(name)));
    }

    /** Looked up as it is written, and without its part of the year. */
    private static Text said(String written, Function<String, Optional<Text>> known) {
        return known.apply(written).orElseGet(() -> {
            Matcher part = PART.matcher(written);
            return part.matches()
                    ? known.apply(part.group(1))
                            .map(name -> part(name, Integer.parseInt(part.group(2)), Integer.parseInt(part.group(3))))
                            .orElseGet(() -> Text.same(written))
                    : Text.same(written);
        });
    }
}
