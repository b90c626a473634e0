// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the browser where the bare names are that pages import. It stands inline in the page, so the policy names its hash. */
final class ImportMap {

    private final String text;

    ImportMap(String shellBase, String vendorBase) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("lit", vendorBase + "lit/index.js");
        addresses.put("lit/", vendorBase + "lit/");
        addresses.put("lit-html", vendorBase + "lit-html/lit-html.js");
        addresses.put("lit-html/", vendorBase + "lit-html/");
        addresses.put("lit-element", vendorBase + "lit-element/index.js");
        addresses.put("lit-element/lit-element.js", vendorBase + "lit-element/lit-element.js");
        addresses.put("@lit/reactive-element", vendorBase + "reactive-element/reactive-element.js");
        addresses.put("@lit/reactive-element/", vendorBase + "reactive-element/");
        addresses.put("chart.js", vendorBase + "chart.js/dist/chart.js");
        addresses.put("@kurkle/color", vendorBase + "kurkle__color/dist/color.esm.js");
        addresses.put("@console/api", shellBase + "api.js");
        text = addresses.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\":\"" + entry.getValue() + '"')
                .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }

    /** Exactly what stands between the tags. */
    String text() {
        return text;
    }
}
