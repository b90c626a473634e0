// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Sent;
import se.rond.gapanalysis.domain.oscal.Samples;
import se.rond.gapanalysis.domain.oscal.results.Results.Asked;
import se.rond.gapanalysis.domain.oscal.results.Results.OfUnit;

public class WritingResultsTest {

    @Test
    public void resultsAreWhatTheSchemasDemand() {
        assertThat(faults("assessment-results_schema-1.2.1", written(RESULTS))).isEmpty();
        assertThat(faults("assessment-results_schema-1.2.3", written(RESULTS))).isEmpty();
    }

    @Test
    public void plansAreWhatTheSchemasDemand() {
        assertThat(faults("poam_schema-1.2.1", written(PLAN))).isEmpty();
        assertThat(faults("poam_schema-1.2.3", written(PLAN))).isEmpty();
    }

    @Test
    public void theSchemasRefuseWhatIsWrong() {
        String uuid = Rond.uuid("assessment-results", RESULTS.id()).toString();
        assertThat(faults("assessment-results_schema-1.2.1", written(RESULTS).replace(uuid, "no-uuid")))
                .isNotEmpty();
        assertThat(faults("poam_schema-1.2.1", written(new ActionPlan(PLAN.id(), "T", NOW, "1", Map.of(), List.of()))))
                .as("OSCAL has no empty plans")
                .isNotEmpty();
    }

    @Test
    public void theSampleThatIsReadElsewhereIsACatalogByTheSchema() {
        assertThat(faults("catalog_schema-1.2.1", Samples.JSON)).isEmpty();
    }

    @Test
    public void resultsComeBackAsTheyWere() {
        Results again = ResultsFile.results(sent.file("a.json", written(RESULTS)), new Remarks());

        assertThat(again).isEqualTo(RESULTS);
        assertThat(written(again)).isEqualTo(written(RESULTS));
    }

    @Test
    public void plansComeBackAsTheyWere() {
        ActionPlan again = ResultsFile.plan(sent.file("a.json", written(PLAN)), new Remarks());

        assertThat(again).isEqualTo(PLAN);
        assertThat(written(again)).isEqualTo(written(PLAN));
    }

    @Test
    public void idsAreTheSameForTheSameThingAndOfTheKindThatOscalTakes() {
        UUID one = Rond.uuid("finding", "x");

        assertThat(Rond.uuid("finding", "x")).isEqualTo(one);
        assertThat(Rond.uuid("risk", "x")).isNotEqualTo(one);
        assertThat(one.version()).isEqualTo(5);
        assertThat(one.variant()).isEqualTo(2);
    }

    @Test
    public void referencesBecomeTokensThatNoOtherReferenceBecomes() {
        assertThat(Rond.token("a5.1")).isEqualTo("a5.1");
        assertThat(Rond.token("5.1")).matches("r_5\\.1_[0-9a-f]{8}");
        assertThat(Rond.token("x:y")).isNotEqualTo(Rond.token("x/y"));
    }

    private static List<String> faults(String schema, String document) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(WritingResultsTest.class.getResourceAsStream("/oscal/oscal_" + schema + ".json"));
        return compiled.validate(document, InputFormat.JSON).stream()
                .map(fault -> fault.toString())
                .toList();
    }

    private static String written(Results results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultsWriter.write(results, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String written(ActionPlan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00.123Z");
    private static final Results RESULTS = new Results(
            UUID.fromString("0196b0c0-0000-7000-8000-000000000001"),
            "Gapanalys 2026",
            NOW,
            "7",
            Map.of("year", "2026", "pack-code", "gap.isms.iso27001", "empty", ""),
            List.of(
                    new OfUnit(
                            UUID.fromString("0196b0c0-0000-7000-8000-000000000002"),
                            "Barn- och utbildningsförvaltningen",
                            NOW,
                            NOW.plusSeconds(60),
                            Map.of("unit-path", "/KOMMUN/BUN/", "state", "APPROVED"),
                            List.of(
                                    new Asked(
                                            "a5.1",
                                            "Finns riktlinjer?",
                                            NOW,
                                            true,
                                            Map.of(
                                                    "level",
                                                    "4",
                                                    "evidence-ref",
                                                    "Dnr 12/2026",
                                                    "reason",
                                                    "Två\nrader.\n")),
                                    new Asked(
                                            "5.2 (x)",
                                            "Är någon ansvarig?",
                                            NOW,
                                            false,
                                            Map.of("level", "1", "gap", "2")),
                                    new Asked("a5.3", "Gäller det?", NOW, null, Map.of("not-applicable", "yes")),
                                    new Asked("a5.4", "Obesvarad?", null, null, Map.of("target", "3")))),
                    new OfUnit(
                            UUID.fromString("0196b0c0-0000-7000-8000-000000000003"),
                            "Vård- och omsorgsförvaltningen",
                            NOW,
                            null,
                            Map.of(),
                            List.of())));
    private static final ActionPlan PLAN = new ActionPlan(
            UUID.fromString("0196b0c0-0000-7000-8000-000000000001"),
            "Åtgärder 2026",
            NOW,
            "7",
            Map.of("year", "2026"),
            List.of(
                    new ActionPlan.Item(
                            UUID.fromString("0196b0c0-0000-7000-8000-000000000004"),
                            "5.2 (x)",
                            "Utse en ansvarig",
                            "Är någon ansvarig?",
                            false,
                            LocalDate.of(2027, 3, 31),
                            Map.of("severity", "HIGH", "measure-state", "DECIDED")),
                    new ActionPlan.Item(
                            UUID.fromString("0196b0c0-0000-7000-8000-000000000005"),
                            "a5.9",
                            "Förteckning",
                            "Finns en förteckning?",
                            true,
                            null,
                            Map.of("reason", " inledande blanksteg"))));

    @Rule
    public final Sent sent = new Sent();
}
