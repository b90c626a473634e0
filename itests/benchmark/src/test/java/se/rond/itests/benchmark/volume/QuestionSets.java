// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.volume;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Question sets of others, generated: as large as those that people import, with words that mean nothing. */
public final class QuestionSets {

    private static final String WORDS =
            "The organisation decides, documents and reviews how this is done, by whom, and how often it is tested. ";
    private static final int CONTROLS_OF_A_GROUP = 60;
    private static final int NODES_OF_A_GROUP = 10;

    private QuestionSets() {}

    /** An OSCAL catalog in JSON. Every second control strengthens the one before it; every tenth is withdrawn. */
    public static byte[] catalog(int controls, int parameters, int version) {
        StringBuilder json = new StringBuilder(1 << 20);
        json.append(
                        "{\"catalog\":{\"uuid\":\"6f0c7a52-1d52-4a53-9c51-0a1b2c3d4e5f\",\"metadata\":{\"title\":\"Generated\",")
                .append("\"last-modified\":\"2026-01-01T00:00:00Z\",\"oscal-version\":\"1.2.2\",\"version\":\"")
                .append(version)
                .append("\"},\"groups\":[");
        for (int i = 0; i < controls; i += 2) {
            if (i % CONTROLS_OF_A_GROUP == 0) {
                json.append(i == 0 ? "" : "]},")
                        .append("{\"id\":\"g")
                        .append(i)
                        .append("\",\"title\":\"Group\",\"controls\":[");
            } else {
                json.append(',');
            }
            int from = (int) ((long) parameters * i / controls);
            int middle = (int) ((long) parameters * (i + 1) / controls);
            int to = (int) ((long) parameters * (i + 2) / controls);
            control(json, i, from, middle);
            json.append(",\"controls\":[");
            control(json, i + 1, middle, to);
            json.append("}]}");
        }
        return json.append("]}]}}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void control(StringBuilder json, int number, int from, int to) {
        json.append("{\"id\":\"c-")
                .append(number)
                .append("\",\"title\":\"Control ")
                .append(number)
                .append("\",\"params\":[");
        for (int p = from; p < to; p++) {
            json.append(p == from ? "" : ",")
                    .append(String.format(Locale.ROOT, "{\"id\":\"p-%d\",\"label\":\"how often (%d)\"}", p, p));
        }
        json.append("],\"props\":[{\"name\":\"label\",\"value\":\"C-")
                .append(number)
                .append("\"}");
        if (number % 10 == 9) {
            json.append(",{\"name\":\"status\",\"value\":\"withdrawn\"}");
        }
        json.append("],\"parts\":[{\"name\":\"statement\",\"prose\":\"");
        json.append(WORDS);
        for (int p = from; p < to; p++) {
            json.append("{{ insert: param, p-").append(p).append(" }} ");
        }
        json.append("\",\"parts\":[");
        for (char item = 'a'; item <= 'd'; item++) {
            json.append(item == 'a' ? "" : ",")
                    .append("{\"name\":\"item\",\"props\":[{\"name\":\"label\",\"value\":\"")
                    .append(item)
                    .append(".\"}],\"prose\":\"")
                    .append(WORDS)
                    .append("\"}");
        }
        json.append("]},{\"name\":\"guidance\",\"prose\":\"")
                .append(WORDS.repeat(6))
                .append("\"}]");
    }

    /** A library of CISO Assistant with a framework. */
    public static byte[] framework(int number, int nodes, int version) {
        StringBuilder yaml = new StringBuilder(1 << 17);
        String urn = "urn:generated:risk:";
        yaml.append(String.format(
                Locale.ROOT,
                "urn: %slibrary:f%d%nlocale: en%nref_id: F%d%nname: Framework %d%nversion: %d%nobjects:%n  framework:%n"
                        + "    urn: %sframework:f%d%n    name: Framework %d%n    min_score: 0%n    max_score: 100%n"
                        + "    requirement_nodes:%n",
                urn,
                number,
                number,
                number,
                version,
                urn,
                number,
                number));
        int group = 0;
        for (int node = 0; node < nodes; node++) {
            boolean heading = node % NODES_OF_A_GROUP == 0;
            group = heading ? node : group;
            yaml.append(String.format(Locale.ROOT, "    - urn: %sreq_node:f%d:n%d%n", urn, number, node))
                    .append("      assessable: ")
                    .append(!heading)
                    .append("\n      ref_id: N.")
                    .append(node)
                    .append("\n      description: ")
                    .append(WORDS)
                    .append('\n');
            if (!heading) {
                yaml.append(String.format(Locale.ROOT, "      parent_urn: %sreq_node:f%d:n%d%n", urn, number, group))
                        .append("      annotation: ")
                        .append(WORDS.repeat(2))
                        .append("\n      implementation_groups: [B, E]\n");
            }
        }
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
