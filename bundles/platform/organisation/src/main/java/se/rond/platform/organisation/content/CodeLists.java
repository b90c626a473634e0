// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.content;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.rond.kernel.Text;

/** Which values the coded columns of the register may have. */
@Component(service = CodeLists.class)
public final class CodeLists {

    /** @param id stable, in snake_case */
    public record Code(String id, Text name) {}

    private final Map<String, List<Code>> lists;

    @Activate
    public CodeLists() {
        Map<String, List<Code>> read = new LinkedHashMap<>();
        shipped().forEach((list, values) -> read.put(list, codes(values)));
        lists = Collections.unmodifiableMap(read);
    }

    /** Every list, by its name. */
    public Map<String, List<Code>> all() {
        return lists;
    }

    /** Finds the value of a list by its id or by what it is called in either language, in upper or lower case. */
    public Optional<Code> find(String list, String value) {
        return list(list).stream()
                .filter(code -> code.id().equalsIgnoreCase(value)
                        || code.name().sv().equalsIgnoreCase(value)
                        || code.name().en().equalsIgnoreCase(value))
                .findFirst();
    }

    public List<Code> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    private static List<Code> codes(List<Map<String, String>> values) {
        List<Code> codes = new ArrayList<>();
        for (Map<String, String> value : values) {
            codes.add(new Code(
                    Objects.requireNonNull(value.get("id")),
                    new Text(Objects.requireNonNull(value.get("sv")), Objects.requireNonNull(value.get("en")))));
        }
        return List.copyOf(codes);
    }

    private static Map<String, List<Map<String, String>>> shipped() {
        try (InputStream file = CodeLists.class.getResourceAsStream("/content/code-lists.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
