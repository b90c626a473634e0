// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

/** What an address gives. */
record Answer(int status, SiteFile file, Keep keep) {

    /** How long a browser may keep it. */
    enum Keep {
        /** The address carries the content's revision: never asked for again. */
        FOR_EVER("public, max-age=31536000, immutable"),
        /** The same, by the browser of whoever may have it and by no cache between. */
        FOR_EVER_BY_ONE("private, max-age=31536000, immutable"),
        /** Kept, and asked for whether it still is the same. */
        ASK("no-cache"),
        NEVER("no-store");

        private final String header;

        Keep(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }

    private static final SiteFile GONE = SiteFile.text("text/plain; charset=utf-8", "There is no such file.\n");
    private static final SiteFile API_AWAY = SiteFile.text("application/problem+json", """
        {"type":"urn:rond:problem:interface-away","title":"The interface is not there","status":503,\
        "detail":"The part of Rond that answers here is starting or was stopped. Try again in a moment.",\
        "rule":"interface-away","violations":[]}\
        """);

    static Answer of(SiteFile file, Keep keep) {
        return new Answer(200, file, keep);
    }

    /** The shell, which says in words that nobody knows the address. */
    static Answer noPage(SiteFile shell) {
        return new Answer(404, shell, Keep.NEVER);
    }

    static Answer gone() {
        return new Answer(404, GONE, Keep.NEVER);
    }

    static Answer interfaceAway() {
        return new Answer(503, API_AWAY, Keep.NEVER);
    }
}
