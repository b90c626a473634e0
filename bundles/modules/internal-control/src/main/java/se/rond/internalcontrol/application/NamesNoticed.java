// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;

/** Notices names of employees in free text: a control says nothing of a single person. */
@Component(service = NamesNoticed.class)
public final class NamesNoticed {

    private static final Text WARNING = new Text(
            "Texten ser ut att nämna en anställd. Rapporten är en allmän handling och säger inget om enskilda: ta bort namnet.",
            "The text looks as if it named an employee. The report is a public document and says nothing of single people:"
                    + " take the name out.");

    private final Organisation organisation;

    @Activate
    public NamesNoticed(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    /** {@code null} if nothing was noticed. */
    @Nullable
    Text warning(@Nullable String... texts) {
        String all = Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (all.isBlank()) {
            return null;
        }
        String words = " " + all.replaceAll("[^\\p{L}-]+", " ").toLowerCase(Locale.ROOT) + " ";
        return organisation.people().stream()
                        .map(person -> " " + person.name().toLowerCase(Locale.ROOT) + " ")
                        .anyMatch(words::contains)
                ? WARNING
                : null;
    }
}
