// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.systemsecurity.SystemOffice.refusal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Database;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.GateAnswer;
import se.rond.systemsecurity.api.GateAnswer.Word;
import se.rond.systemsecurity.api.InformationSetGiven;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.Trigger;

public class PassingTheGateTest extends OnBothDatabases {

    @Test
    public void nothingIsWrittenBeforeTheGateIsAnswered() {
        course.started();

        assertThat(refusal(() -> course.set(new Levels(1, 1, 1, null)))).isEqualTo("gate-first");
        assertThat(refusal(() -> course.described())).isEqualTo("gate-first");
        assertThat(course.now().actions()).isEmpty();
        assertThat(course.gate(Word.NO).analysis().state()).isEqualTo(AnalysisState.GATED);
    }

    @Test
    public void theGateIsAnsweredOnceWithTheVersionThatWasSeen() {
        course.started();

        assertThat(refusal(() ->
                        office.as("coordinator").steps.answerGate(course.id, new GateAnswer(Word.NO), IfMatch.none())))
                .isEqualTo("version-missing");
        course.gate(Word.NO);
        assertThat(refusal(() -> course.gate(Word.YES))).isEqualTo("analysis-state");
        assertThat(refusal(
                        () -> office.as("reader").steps.answerGate(course.id, new GateAnswer(Word.NO), course.seen())))
                .isEqualTo("not-permitted");
    }

    @Test
    public void unsureEndsTheCaseAndLeavesAStubOnly() {
        course.approved(new Levels(2, 1, 1, null));
        UUID earlier = course.id;
        course.begun(Trigger.CHANGE);
        assertThat(course.now().informationSets()).as("a copy has words").hasSize(1);

        AnalysisDetail stub = course.gate(Word.UNSURE);

        assertThat(stub.analysis().state()).isEqualTo(AnalysisState.MOVED_TO_SECURITY_PROTECTION);
        assertThat(stub.informationSets()).isEmpty();
        assertThat(stub.risks()).isEmpty();
        assertThat(stub.description()).isEqualTo(new Description(null, null, null));
        assertThat(stub.actions()).isEmpty();
        assertThat(wordsOf(course.id)).isEmpty();
        assertThat(wordsOf(earlier)).as("what it was copied from says the same").isEmpty();
        assertThat(office.book.system(course.system).validUntil()).isNull();
        assertThat(refusal(() -> course.described())).isEqualTo("analysis-state");
    }

    @Test
    public void confidentiality4LeavesTooAndIsNotKeptAtAll() {
        course.classified(new Levels(2, 2, 2, 1));
        course.described();
        UUID set = course.now().informationSets().get(0).id();

        assertThat(refusal(() -> course.save(set, new Levels(4, 2, 2, 1), "HEMLIGT")))
                .isEqualTo("level-4-leaves");
        assertThat(course.now().analysis().state()).isEqualTo(AnalysisState.CLASSIFIED);
        InformationSetGiven secret =
                new InformationSetGiven("HEMLIGT", new Levels(4, 0, 0, null), "HEMLIGT", null, null);
        office.as("classifier").writing.saveSet(course.id, UUID.randomUUID(), secret, true, IfMatch.none());

        assertThat(course.now().analysis().state()).isEqualTo(AnalysisState.MOVED_TO_SECURITY_PROTECTION);
        assertThat(wordsOf(course.id)).isEmpty();
        assertThat(office.book.system(course.system).description()).isNull();
        assertThat(office.trail.toString()).doesNotContain("HEMLIGT", "Elevregister", "Hålla reda", "Beskrivning");
        assertThat(office.trail.get(office.trail.size() - 1))
                .returns("system-security.analysis.leave", AuditEntry::action)
                .returns(Compartment.INFOSEC, AuditEntry::compartment)
                .returns(Map.of("state", "MOVED_TO_SECURITY_PROTECTION"), AuditEntry::after);
    }

    @Test
    public void afterTheCaseHasLeftNothingIsAnalysedOrDueHere() {
        course.started();
        assertThat(office.book.system(course.system).inScope()).isTrue();
        course.gate(Word.YES);

        assertThat(refusal(() -> course.begun(null))).isEqualTo("system-handed-over");
        assertThat(office.as("coordinator").book.system(course.system).inScope())
                .isFalse();
        assertThat(store.work().read(() -> office.duties.open(course.system)))
                .as("nothing is due")
                .isEmpty();
    }

    public PassingTheGateTest(Database database) {
        super(database);
    }

    /** Whatever any table, of today or of the past, says of the analysis in words. */
    private List<Object> wordsOf(UUID analysis) {
        List<Object> words = new ArrayList<>();
        EntityManager entities = store.entities("it-system-security");
        store.work().write(() -> {
            for (String past : List.of("", "_H")) {
                for (String table : List.of("INFORMATION_SET", "REQUIREMENT_ANSWER", "RISK", "RISK_MEASURE")) {
                    words.addAll(entities.createNativeQuery(
                                    "SELECT ID FROM IT_SYSTEM_SECURITY." + table + past + " WHERE ANALYSIS = ?1")
                            .setParameter(1, analysis.toString())
                            .getResultList());
                }
                words.addAll(entities.createNativeQuery("SELECT ID FROM IT_SYSTEM_SECURITY.ANALYSIS" + past
                                + " WHERE ID = ?1 AND (PURPOSE IS NOT NULL OR USED_BY IS NOT NULL OR DEPENDENCIES IS NOT"
                                + " NULL OR RAISED_BECAUSE IS NOT NULL OR REVIEW_STATEMENT IS NOT NULL OR K_LEVEL IS NOT"
                                + " NULL)")
                        .setParameter(1, analysis.toString())
                        .getResultList());
            }
        });
        return words;
    }
}
