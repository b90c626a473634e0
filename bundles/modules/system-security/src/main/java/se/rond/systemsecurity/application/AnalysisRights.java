// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.rond.kernel.Violation;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Missing;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.Guards;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** What somebody may do with an analysis, as far as its state and their permission go. */
final class AnalysisRights {

    private static final List<Right> RIGHTS = List.of(
            new Right("answer-gate", SystemSecurityPermissions.ANSWER_GATE, AnalysisState.DRAFT),
            new Right("classify", SystemSecurityPermissions.CLASSIFY, AnalysisState.GATED),
            new Right("assess", SystemSecurityPermissions.REVIEW, AnalysisState.CLASSIFIED),
            new Right("submit", SystemSecurityPermissions.EDIT_ANALYSIS, AnalysisState.ASSESSED),
            new Right("return", SystemSecurityPermissions.REVIEW, AnalysisState.IN_REVIEW),
            new Right("review", SystemSecurityPermissions.REVIEW, AnalysisState.IN_REVIEW),
            new Right("decide", SystemSecurityPermissions.APPROVE, AnalysisState.IN_REVIEW));

    /** What is done in a state with a permission. */
    private record Right(String action, String permission, AnalysisState state) {}

    private AnalysisRights() {}

    static Set<String> of(WholeAnalysis whole, SystemDesk desk) {
        Analysis analysis = whole.analysis();
        Set<String> actions = new TreeSet<>();
        for (Right right : RIGHTS) {
            if (analysis.state() == right.state() && desk.may(right.permission(), whole.system())) {
                actions.add(right.action());
            }
        }
        if (analysis.isWriter(desk.sign())) {
            actions.removeAll(Set.of("review", "decide"));
        }
        boolean writes = desk.may(SystemSecurityPermissions.EDIT_ANALYSIS, whole.system());
        if (analysis.state().isWritable() && writes) {
            actions.add("write");
        }
        if (analysis.state().isWritable() && desk.may(SystemSecurityPermissions.CLASSIFY, whole.system())) {
            actions.add("write-sets");
        }
        if (analysis.state().isApproved() && analysis.changed() && writes) {
            actions.add("ask-again");
        }
        return actions;
    }

    /** What the next step still lacks. */
    static List<Missing> missing(WholeAnalysis whole, SecurityContent content, LocalDate today) {
        return switch (whole.analysis().state()) {
            case GATED -> missing("classify", Guards.classified(whole));
            case CLASSIFIED -> missing("assess", Guards.assessed(whole, content));
            case ASSESSED -> missing("submit", Guards.submitted(whole, content));
            case IN_REVIEW -> missing("decide", Guards.decided(whole, DecisionKind.APPROVED, today));
            default -> List.of();
        };
    }

    private static List<Missing> missing(String action, List<Violation> violations) {
        return violations.stream()
                .map(each -> new Missing(action, each.pointer(), each.rule(), each.message()))
                .toList();
    }
}
