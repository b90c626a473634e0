// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** That security protection runs is told to nobody outside, whoever asks for its addresses and whatever is wrong with the request. */
public class StandingOutsideIT {

    private static final String API = "/api/security-protection/v1";

    private static final Installation ROND = Demo.shared();

    private final Visitor officer = ROND.signedInAs("officer");

    @Test
    public void whoeverIsNotSignedInHearsOfItWhatOneHearsOfNothing() {
        for (String method : List.of("GET", "POST", "PUT", "OPTIONS", "DELETE")) {
            assertThat(saidToNobody(method, "/duties"))
                    .as(method)
                    .isEqualTo(saidToNobody(method, "/no-such-thing"))
                    .startsWith("404");
        }
    }

    @Test
    public void whoeverSendsWhateverHearsOfItWhatOneHearsOfAPartThatThereNeverWas() {
        Map<String, Visitor> senders = new TreeMap<>();
        senders.put("an ended session", ROND.visitor().with("Cookie", "rond_session=ended"));
        senders.put("a token of nobody", ROND.visitor().bearing("xyz"));
        for (String outsider : List.of("employee", "manager", "auditor", "coordinator", "admin")) {
            Visitor visitor = ROND.signedInAs(outsider);
            senders.put(outsider, visitor);
            senders.put(outsider + " without the token of the session", visitor.without("X-CSRF-Token"));
        }
        SoftAssertions all = new SoftAssertions();
        senders.forEach((who, sender) -> {
            for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
                all.assertThat(said(sender, method, API + "/duties"))
                        .as("%s %s", who, method)
                        .isEqualTo(said(sender, method, "/api/nonsense/v1/duties"))
                        .startsWith("404");
            }
        });
        all.assertAll();
    }

    /** Whoever reads the figure that was released has a permission of the part, and so is told what it is. */
    @Test
    public void itIsDescribedToThoseWithinAlone() {
        String own = "/api/security-protection/openapi.json";
        assertThat(officer.get("/api/openapi.json").is(200).text()).contains(API + "/duties");
        for (Visitor outsider : List.of(ROND.visitor(), ROND.signedInAs("admin"), ROND.signedInAs("employee"))) {
            assertThat(outsider.get("/api/openapi.json").is(200).text()).doesNotContain("/api/security-protection");
            assertThat(said(outsider, "GET", own)).isEqualTo(said(outsider, "GET", "/api/nonsense/openapi.json"));
        }
    }

    @Test
    public void itsPagesAnswerOthersAsPagesThatThereNeverWere() {
        List<String> pages =
                List.of("/security-protection", "/security-protection/duties/sp.05", "/security-protection/no/such");
        for (Visitor outsider : List.of(ROND.visitor(), ROND.signedInAs("admin"))) {
            Answer unknown = outsider.get("/no/such/page");
            assertThat(unknown.status()).isEqualTo(404);
            for (String page : pages) {
                Answer answer = outsider.get(page);
                assertThat(answer.status()).as(page).isEqualTo(404);
                assertThat(answer.text()).as(page).isEqualTo(unknown.text());
            }
        }
        for (String page : pages) {
            assertThat(officer.get(page).status()).as(page).isEqualTo(200);
        }
    }

    private static String saidToNobody(String method, String address) {
        return said(ROND.visitor(), method, API + address);
    }

    private static String said(Visitor sender, String method, String address) {
        Answer answer = sender.send(method, address, HttpRequest.BodyPublishers.noBody(), null);
        return answer.status() + answer.text().replace(address, "…");
    }
}
