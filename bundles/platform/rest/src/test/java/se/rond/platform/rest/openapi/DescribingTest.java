// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.Test;
import se.rond.platform.rest.ThingsResource;

public class DescribingTest {

    private final JsonNode document = describe();

    @Test
    public void everyOperationHasItsFullAddressAndPermission() {
        JsonNode list = operation("/api/things/v1/things", "get");
        assertThat(list.path("x-permission").asText()).isEqualTo("things.read");
        assertThat(list.at("/tags/0").asText()).isEqualTo("things");
        assertThat(operation("/api/things/v1/things/caller", "get")
                        .path("x-permission")
                        .asText())
                .isEqualTo("public");
        assertThat(operation("/api/other/v1/things/{id}", "get").path("x-permission"))
                .hasSize(2);
    }

    @Test
    public void changesInASessionNeedTheirToken() {
        JsonNode make = operation("/api/things/v1/things", "post");
        assertThat(make.at("/security/0").has("csrf")).isTrue();
        assertThat(make.at("/security/1").has("token")).isTrue();
        assertThat(operation("/api/things/v1/things", "get").at("/security/0").has("csrf"))
                .isFalse();
    }

    @Test
    public void recordsOfOneNameInTwoModulesAreTwo() {
        assertThat(schema("things.ThingsResource.View").at("/properties").has("state"))
                .isTrue();
        assertThat(schema("other.OtherThings.View").at("/properties").has("weight"))
                .isTrue();
    }

    @Test
    public void recordsOfOneNameInOneModuleAreTwo() {
        SortedMap<String, List<Class<?>>> resources = new TreeMap<>();
        resources.put("both", List.of(ThingsResource.class, se.rond.platform.rest.openapi.twin.ThingsResource.class));
        JsonNode schemas = ApiDocument.of(resources).at("/components/schemas");
        assertThat(schemas.path("both.ThingsResource.View").at("/properties").has("state"))
                .isTrue();
        assertThat(schemas.path("both.ThingsResource.View.platform.rest.openapi.twin")
                        .at("/properties")
                        .has("twin"))
                .isTrue();
    }

    @Test
    public void aListIsItemsAndNext() {
        JsonNode content = operation("/api/things/v1/things", "get").at("/responses/200/content");
        assertThat(content.at("/application~1json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/things.ThingsResource.View.Page");
        assertThat(content.has("text/csv")).isTrue();
        assertThat(content.has("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .isTrue();
        JsonNode page = schema("things.ThingsResource.View.Page");
        assertThat(page.at("/properties/items/items/$ref").asText())
                .isEqualTo("#/components/schemas/things.ThingsResource.View");
    }

    @Test
    public void theDescriptionSaysWhatTheJsonIs() {
        JsonNode view = schema("things.ThingsResource.View").path("properties");
        assertThat(view.at("/state/enum")).extracting(JsonNode::asText).containsExactly("open", "fixed_on_site");
        assertThat(view.at("/due/type")).extracting(JsonNode::asText).containsExactly("string", "null");
        assertThat(view.at("/id/format").asText()).isEqualTo("uuid");
        assertThat(view.at("/period/type").asText()).isEqualTo("string");
        assertThat(schema("things.ThingsResource.NewThing").path("required"))
                .extracting(JsonNode::asText)
                .containsExactly("title", "state", "owners", "count");
    }

    @Test
    public void aVersionComesAndGoesByHeaders() {
        JsonNode one = operation("/api/things/v1/things/{id}", "get");
        assertThat(one.at("/responses/200/headers").has("ETag")).isTrue();
        assertThat(one.path("responses").has("304")).isTrue();
        assertThat(operation("/api/things/v1/things/{id}", "put").path("parameters"))
                .extracting(parameter -> parameter.path("name").asText() + " in "
                        + parameter.path("in").asText())
                .contains("id in path", "If-Match in header");
    }

    @Test
    public void aRecordThatHoldsItselfAndOneWithATypeOfItsOwn() {
        assertThat(schema("other.OtherThings.View")
                        .at("/properties/parent/anyOf/0/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/other.OtherThings.View");
        assertThat(schema("other.OtherThings.Wrapped.of.OtherThings.View")
                        .at("/properties/more/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/other.OtherThings.View");
    }

    @Test
    public void everyReferenceLeadsSomewhereAndEveryIdIsUnique() {
        List<String> references = new ArrayList<>();
        document.findValues("$ref").forEach(reference -> references.add(reference.asText()));
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(document.at(reference.substring(1)))
                        .as(reference)
                        .isInstanceOf(ObjectNode.class));
        List<String> ids = document.findValuesAsText("operationId");
        Set<String> unique = new HashSet<>(ids);
        assertThat(ids).hasSameSizeAs(unique).hasSizeGreaterThan(10);
    }

    @Test
    public void everyOperationSaysHowItRefuses() {
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.at("/responses/default/$ref").asText())
                            .isEqualTo("#/components/responses/Problem");
                    assertThat(operation.path("summary").asText()).isNotBlank();
                }));
    }

    private JsonNode operation(String address, String verb) {
        JsonNode operation = document.path("paths").path(address).path(verb);
        assertThat(operation.isMissingNode()).as(verb + " " + address).isFalse();
        return operation;
    }

    private JsonNode schema(String name) {
        JsonNode schema = document.at("/components/schemas").path(name);
        assertThat(schema.isMissingNode()).as(name).isFalse();
        return schema;
    }

    private static JsonNode describe() {
        SortedMap<String, List<Class<?>>> resources = new TreeMap<>();
        resources.put("things", List.of(ThingsResource.class));
        resources.put("other", List.of(OtherThings.class));
        return ApiDocument.of(resources);
    }
}
