// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.volume;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class QuestionSetsTest {

    @Test
    public void aCatalogHasAsManyControlsAndParametersAsAskedFor() throws IOException {
        JsonNode catalog = new ObjectMapper().readTree(QuestionSets.catalog(1_200, 1_250, 1));

        assertThat(catalog.path("catalog").path("groups")).hasSize(20);
        assertThat(catalog.findValues("params").stream()
                        .mapToInt(JsonNode::size)
                        .sum())
                .isEqualTo(1_250);
        assertThat(new String(QuestionSets.catalog(1_200, 1_250, 1), StandardCharsets.UTF_8).split("\"id\":\"c-"))
                .hasSize(1_201);
    }

    @Test
    public void aFrameworkHasAsManyNodesAsAskedFor() {
        String yaml = new String(QuestionSets.framework(7, 350, 2), StandardCharsets.UTF_8);

        assertThat(yaml.split("- urn:")).hasSize(351);
        assertThat(yaml.split("assessable: true")).hasSize(316);
    }
}
