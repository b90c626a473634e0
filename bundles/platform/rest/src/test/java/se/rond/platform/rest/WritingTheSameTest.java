// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.rest.RunningApi.problem;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import se.rond.kernel.Problem;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Stale;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;

/** Two who write the same at the same moment, where the slower meets in the store what the faster has written. */
public class WritingTheSameTest {

    private static final String SAME = "/api/same/v1/same";

    @ClassRule
    public static final RunningApi API = new RunningApi();

    private final SameThingsResource things = new SameThingsResource();

    @Before
    public void aModuleRuns() {
        API.publish("same", things);
    }

    @Test
    public void whoPutsWhatAnotherHasJustPutIsAnsweredAsIfAfterwards() {
        things.others.add(exists());

        assertThat(send("PUT", SAME).body()).contains("a thing").contains("call 2");
    }

    @Test
    public void whoIsInTheWayOfAnotherIsLetThroughAfterwards() {
        things.others.addAll(List.of(busy(), busy()));

        assertThat(send("PUT", SAME).body()).contains("call 3");
    }

    @Test
    public void whereTooManyWantTheSameTheLastAreToldToWait() {
        things.others.addAll(List.of(busy(), busy(), busy()));

        problem(send("PUT", SAME), 503, "database-busy");
    }

    @Test
    public void whoComesThroughAtLastFindsWhatTheFirstHasPut() {
        things.others.addAll(List.of(busy(), busy(), exists()));

        assertThat(send("PUT", SAME).body()).contains("call 4");
    }

    @Test
    public void manyWhoAddToOneWholeAreAllLetThrough() {
        things.others.addAll(Collections.nCopies(7, new Stale()));

        assertThat(send("PUT", SAME).body()).contains("call 8");
    }

    @Test
    public void whoSaysWhichVersionTheyChangeIsToldOfANewerOne() {
        things.others.add(new Stale());

        problem(API.send(put().header("If-Match", "\"1\"")), 412, "stale-version");
    }

    @Test
    public void whatARuleForbidsStaysForbidden() {
        things.others.addAll(List.of(inUse(), inUse()));

        problem(send("PUT", SAME), 409, "thing-in-use");
        assertThat(send("PUT", SAME).body()).as("asked twice, and not more").contains("call 3");
    }

    @Test
    public void whatARuleForbadeOnlyForWhatCameMeanwhileIsNot() {
        things.others.add(inUse());

        assertThat(send("PUT", SAME).body()).contains("call 2");
    }

    @Test
    public void whatMayNotBeDoneTwiceIsNot() {
        things.others.addAll(List.of(busy(), busy()));

        problem(send("POST", SAME), 503, "database-busy");
        problem(send("PUT", SAME + "/bytes"), 503, "database-busy");
    }

    private static HttpRequest.Builder put() {
        return API.request(SAME)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"name\": \"a thing\"}"));
    }

    private static HttpResponse<String> send(String method, String address) {
        return API.send(API.request(address)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{\"name\": \"a thing\"}")));
    }

    private static Problem exists() {
        return ofTheStore(new RuleBroken("already-exists", "Finns.", "Exists."));
    }

    private static Problem inUse() {
        return new RuleBroken("thing-in-use", "Används.", "In use.");
    }

    private static Problem busy() {
        return ofTheStore(new Unavailable("database-busy", new Text("Vänta.", "Wait.")));
    }

    private static Problem ofTheStore(Problem problem) {
        problem.initCause(new SQLException("not this time", "40001"));
        return problem;
    }
}
