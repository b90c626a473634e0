// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.rond.kernel.Text;

/** What a municipality does every year, or every so many years: the shipped cycle, or the municipality's own. */
@Component(service = AnnualCycle.class, configurationPid = "se.rond.annual-cycle")
@Designate(ocd = AnnualCycle.Settings.class)
public final class AnnualCycle {

    /** As an administrator sees them. */
    @ObjectClassDefinition(
            id = "se.rond.annual-cycle",
            name = "%cycle",
            description = "%cycle.help",
            localization = "OSGI-INF/l10n/duties")
    public @interface Settings {

        @AttributeDefinition(name = "%entries", description = "%entries.help")
        String[] entries() default {};
    }

    private static final String SHIPPED = "/content/annual-cycle.properties";

    /**
     * @param months 1 to 12
     * @param every how many years apart
     * @param from a year in which it happens
     */
    private record Entry(Set<Integer> months, int every, int from, Text text) {

        /** {@code 2,3|1|2026|svenska|English} */
        static Entry of(String line) {
            String[] parts = line.split("\\|", -1);
            if (parts.length != 5) {
                throw new IllegalArgumentException(
                        "An entry of the annual cycle has five parts, divided by |: " + line);
            }
            Set<Integer> months = Stream.of(parts[0].split(","))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            int every = Math.max(1, Integer.parseInt(parts[1].strip()));
            return new Entry(
                    months, every, Integer.parseInt(parts[2].strip()), new Text(parts[3].strip(), parts[4].strip()));
        }

        boolean isIn(int year, int month) {
            return months.contains(month) && Math.floorMod(year - from, every) == 0;
        }
    }

    private final List<Entry> entries;

    @Activate
    public AnnualCycle(Settings settings) {
        this(settings.entries());
    }

    /** @param own the municipality's own entries; none for the shipped ones */
    AnnualCycle(String... own) {
        this.entries = (own.length == 0 ? shipped() : List.of(own))
                .stream().map(Entry::of).toList();
    }

    List<Text> in(int year, int month) {
        return entries.stream()
                .filter(entry -> entry.isIn(year, month))
                .map(Entry::text)
                .toList();
    }

    private static List<String> shipped() {
        Properties content = new Properties();
        try (InputStream file = AnnualCycle.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException(SHIPPED + " is missing");
            }
            content.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> lines = new ArrayList<>();
        for (String name : new TreeSet<>(content.stringPropertyNames())) {
            lines.add(content.getProperty(name));
        }
        return lines;
    }
}
