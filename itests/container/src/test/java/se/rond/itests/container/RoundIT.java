// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.exempelby.Photo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.exempelby.Walk;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** A check round by REST, from the first answer to the remedied deficiency, and everything that must be refused on the way. */
public class RoundIT {

    private static final String FINDINGS = "/api/followup/v1/findings";

    private final Exempelby exempelby = Exempelby.shared();

    @Test
    public void aDeficiencyIsFoundReportedAssignedRemediedAndVerified() {
        Walk walk = exempelby.openRound("L0001");
        Visitor inspector = exempelby.person(Exempelby.holder("fire_safety_inspector", "L0001"));
        Visitor responsible = exempelby.responsible("L0001");
        List<String> points = walk.points();
        Photo photo = Photo.of(Color.RED);
        photo.sentBy(inspector).is(201);

        walk.deficiency(points.get(0), "high", "Dörren är blockerad av en soffa", List.of(photo.id()))
                .is(201);
        assertThat(walk.state()).isEqualTo("in_progress");
        walk.ok(points.subList(1, points.size()));
        assertThat(findingsOf(walk)).isEmpty();
        walk.act("submit").is(200);

        assertThat(walk.state()).isEqualTo("submitted");
        assertThat(findingsOf(walk)).hasSize(1);
        JsonNode finding = findingsOf(walk).get(0);
        assertThat(finding.path("state").asText()).isEqualTo("reported");
        assertThat(finding.path("severity").asText()).isEqualTo("high");
        assertThat(finding.path("description").asText()).isEqualTo("Dörren är blockerad av en soffa");
        assertThat(responsible
                        .get("/api/evidence/v1/files/" + photo.id())
                        .is(200)
                        .header("Content-Type"))
                .startsWith("image/");

        walk.by(responsible).act("approve").is(200);
        assertThat(walk.state()).isEqualTo("approved");

        String address = FINDINGS + "/" + finding.path("id").asText();
        String assignee = exempelby.personId(Exempelby.holder("fire_safety_responsible", "L0001"));
        responsible
                .post(address + "/assign", Map.of("assignee", assignee, "comment", "Flytta soffan"))
                .is(200);
        responsible.post(address + "/start", Map.of()).is(200);
        Photo after = Photo.of(Color.GREEN);
        after.sentBy(responsible).is(201);
        responsible
                .post(address + "/report-fixed", Map.of("comment", "Soffan är flyttad", "photos", List.of(after.id())))
                .is(200);
        responsible.post(address + "/verify", Map.of()).refused(409, "verifier-is-remedier");
        inspector.post(address + "/verify", Map.of("comment", "Sett")).is(200);

        JsonNode closed = responsible.get(address).is(200).json();
        assertThat(closed.path("state").asText()).isEqualTo("closed");
        assertThat(closed.path("photos")).hasSize(2);
        assertThat(closed.path("events")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    public void anAnswerIsCreatedOnceAndChangedOnlyByWhoHasSeenIt() {
        Walk walk = exempelby.openRound("L0002");
        String point = walk.points().get(0);
        Map<String, Object> ok = Map.of(
                "answer",
                "ok",
                "answeredAt",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Map<String, Object> changed = Map.of("answer", "not_applicable", "comment", "Finns inte här");

        String first = walk.answer(point, ok).is(201).etag();
        walk.answer(point, ok).is(200);
        walk.answer(point, changed).refused(428);
        assertThat(walk.point(point).at("/answer/answer").asText()).isEqualTo("ok");
        String second = walk.change(point, changed, first).is(200).etag();
        walk.change(point, ok, first).refused(412, "stale-version");

        assertThat(second).isNotEqualTo(first);
        assertThat(walk.point(point).at("/answer/answer").asText()).isEqualTo("not_applicable");
    }

    @Test
    public void aRoundOfOthersIsOutOfReach() {
        Walk walk = exempelby.openRound("L0005");
        String point = walk.points().get(0);
        Walk stranger = walk.by(exempelby.person(Exempelby.holder("fire_safety_inspector", "L0001")));

        for (Answer refusal : List.of(
                stranger.answer(point, Map.of("answer", "ok")),
                stranger.act("start"),
                stranger.act("submit"),
                stranger.act("approve"))) {
            refusal.refused(refusal.status());
            assertThat(refusal.status()).as("%s", refusal).isIn(403, 404);
        }
        assertThat(walk.state()).isEqualTo("open");
        assertThat(walk.point(point).path("answer").isNull()).isTrue();
    }

    @Test
    public void submittingAgainReportsNothingAgain() {
        Walk walk = walkedWithOneDeficiency("L0006");

        walk.act("submit").is(200);
        walk.act("submit").is(200);

        assertThat(findingsOf(walk)).hasSize(1);
        String point = walk.points().get(0);
        String seen = '"' + walk.point(point).at("/answer/version").asText() + '"';
        walk.change(point, Map.of("answer", "ok"), seen).refused(409, "round-already-submitted");
    }

    @Test
    public void aReturnedRoundIsHandedInAgainWithoutASecondFinding() {
        Walk walk = walkedWithOneDeficiency("L0007");
        walk.act("submit").is(200);
        Walk judged = walk.by(exempelby.responsible("L0007"));

        judged.act("return", Map.of()).refused(422, "return-comment-missing");
        judged.act("return", Map.of("comment", "Fotografera dörren")).is(200);
        assertThat(walk.state()).isEqualTo("returned");
        walk.act("resubmit").is(200);
        judged.act("approve").is(200);

        assertThat(findingsOf(walk)).hasSize(1);
        assertThat(walk.round().path("firstSubmittedAt").asText()).isNotEmpty();
    }

    @Test
    public void anUnfinishedRoundIsRefusedWithEveryPointThatIsMissing() {
        Walk walk = exempelby.openRound("L0008");
        List<String> points = walk.points();
        walk.ok(points.subList(0, 1));
        walk.answer(points.get(1), Map.of("answer", "not_checked")).is(201);

        Answer refusal = walk.act("submit");

        refusal.refused(409, "round-incomplete");
        Set<String> rules = new HashSet<>(refusal.json().path("violations").findValuesAsText("rule"));
        assertThat(rules).contains("answer-missing", "comment-missing");
        assertThat(walk.state()).isEqualTo("in_progress");
        assertThat(findingsOf(walk)).isEmpty();
    }

    @Test
    public void nobodyApprovesTheirOwnRound() {
        String both = Exempelby.holder("fire_safety_inspector", "L0009");
        exempelby.appoint(both, "fire_safety_responsible", "premise", "L0009");
        Walk walk = walkedWithOneDeficiency("L0009");
        walk.act("submit").is(200);

        walk.act("approve").refused(409, "approver-is-submitter");

        assertThat(walk.state()).isEqualTo("submitted");
    }

    @Test
    public void whatIsNoPhotoIsRefused() {
        Visitor inspector = exempelby.person(Exempelby.holder("fire_safety_inspector", "L0001"));
        UUID id = UUID.randomUUID();
        byte[] script = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] noise = Photo.of(Color.BLUE).bytes();
        Arrays.fill(noise, 20, noise.length, (byte) 17);

        inspector.put("/api/evidence/v1/files/" + id, "image/jpeg", script).refused(415, "photo-type");
        inspector.put("/api/evidence/v1/files/" + id, "image/jpeg", noise).refused(422, "photo-broken");
        inspector
                .put("/api/evidence/v1/files/" + id, "image/jpeg", new byte[22 * 1024 * 1024])
                .refused(413);

        inspector.get("/api/evidence/v1/files/" + id + "/details").refused(404);
        Walk walk = exempelby.openRound("L0010");
        walk.deficiency(walk.points().get(0), "low", "Utan foto", List.of(id)).refused(422, "photo-unknown");
        assertThat(walk.point(walk.points().get(0)).path("answer").isNull()).isTrue();
    }

    @Test
    public void aPhotoOfAnotherRoundIsNotShownToStrangers() {
        Visitor inspector = exempelby.person(Exempelby.holder("fire_safety_inspector", "L0011"));
        Photo photo = Photo.of(Color.ORANGE);
        photo.sentBy(inspector).is(201);
        Walk walk = exempelby.openRound("L0011");
        walk.deficiency(walk.points().get(0), "low", "Med foto", List.of(photo.id()))
                .is(201);

        exempelby
                .person(Exempelby.holder("fire_safety_inspector", "L0001"))
                .get("/api/evidence/v1/files/" + photo.id())
                .refused(404);
        photo.sentBy(inspector).is(200);
    }

    @Test
    public void anExtraRoundIsCreatedOnce() {
        String premise = exempelby.premiseId("L0012");
        String checklist = exempelby
                .safetyOfficer()
                .get("/api/fire-safety/v1/checklists")
                .items()
                .get(0)
                .path("code")
                .asText();
        Map<String, Object> wanted = Map.of(
                "premise",
                premise,
                "checklist",
                checklist,
                "dueOn",
                Today.today().plusDays(7).toString(),
                "reason",
                "Efter ombyggnad");
        String address = "/api/fire-safety/v1/rounds/" + UUID.randomUUID();

        exempelby.safetyOfficer().put(address, wanted).is(201);
        exempelby.safetyOfficer().put(address, wanted).is(200);

        JsonNode round = exempelby.safetyOfficer().get(address).is(200).json();
        assertThat(round.path("extra").asBoolean()).isTrue();
        assertThat(round.path("state").asText()).isEqualTo("open");
    }

    private Walk walkedWithOneDeficiency(String premise) {
        Walk walk = exempelby.openRound(premise);
        List<String> points = walk.points();
        walk.deficiency(points.get(0), "medium", "Skylten är trasig", List.of()).is(201);
        walk.ok(points.subList(1, points.size()));
        return walk;
    }

    private List<JsonNode> findingsOf(Walk walk) {
        return exempelby
                .safetyOfficer()
                .get(FINDINGS + "?source=" + walk.id())
                .is(200)
                .items();
    }
}
