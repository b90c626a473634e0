// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.net.URI;
import java.util.Map;
import se.rond.itests.benchmark.load.Request;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/**
 * Somebody of the demonstration, signed in.
 *
 * @param headers what each request carries
 */
record Session(Visitor visitor, URI server, Map<String, String> headers) {

    static Session of(Installation installation, String username) {
        Visitor nobody = installation.visitor();
        Answer answer = nobody.signIn(username, Installation.PASSWORD).is(200);
        String cookie = answer.header("Set-Cookie");
        Map<String, String> headers =
                Map.of("Cookie", cookie.substring(0, cookie.indexOf(';')), "X-CSRF-Token", answer.at("/csrfToken"));
        return new Session(nobody.in(answer), nobody.address(), headers);
    }

    Request get(String path) {
        return Request.get(path, headers);
    }

    Request put(String path, String json) {
        return Request.of("PUT", path, headers, json);
    }

    Request post(String path, String json) {
        return Request.of("POST", path, headers, json);
    }
}
