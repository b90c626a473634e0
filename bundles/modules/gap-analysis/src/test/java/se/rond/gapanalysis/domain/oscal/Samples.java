// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

/** One small catalog, invented here, in the three forms of OSCAL. They say the same. */
public final class Samples {

    public static final String JSON = """
            {"catalog": {
              "uuid": "6f0c7a52-1d52-4a53-9c51-0a1b2c3d4e5f",
              "metadata": {
                "title": "Exempelby krav",
                "last-modified": "2026-01-15T10:00:00Z",
                "version": "1.2",
                "oscal-version": "1.2.2",
                "parties": [{"uuid": "11111111-1111-4111-8111-111111111111", "type": "organization", "name": "Exempelby kommun"}]
              },
              "params": [{"id": "org", "label": "organisationen", "values": ["Exempelby"]}],
              "groups": [{
                "id": "ac",
                "class": "family",
                "title": "Åtkomst",
                "controls": [{
                  "id": "ac-1",
                  "class": "krav",
                  "title": "Riktlinjer",
                  "params": [
                    {"id": "ac-1_roles", "label": "roller", "guidelines": [{"prose": "De som berörs."}]},
                    {"id": "ac-1_often", "label": "hur ofta", "constraints": [{"description": "minst varje år"}], "values": ["varje år"]},
                    {"id": "ac-1_how", "select": {"how-many": "one-or-more", "choice": ["skriftligt", "av {{ insert: param, ac-1_roles }}"]}}
                  ],
                  "props": [{"name": "label", "value": "AC-1"}, {"name": "sort-id", "value": "ac-01"}, {"name": "krav", "ns": "https://example.org/ns", "value": "hög", "class": "nivå"}],
                  "links": [{"href": "#22222222-2222-4222-8222-222222222222", "rel": "reference"}, {"href": "#ac-2", "rel": "related"}],
                  "parts": [
                    {"id": "ac-1_smt", "name": "statement", "prose": "{{ insert: param, org }} ska:", "parts": [
                      {"id": "ac-1_smt.a", "name": "item", "props": [{"name": "label", "value": "a."}], "prose": "besluta riktlinjer {{ insert: param, ac-1_how }};"},
                      {"id": "ac-1_smt.b", "name": "item", "props": [{"name": "label", "value": "b."}], "prose": "se över dem *{{ insert: param, ac-1_often }}*."}
                    ]},
                    {"id": "ac-1_gdn", "name": "guidance", "prose": "Första stycket.\\n\\n- en punkt\\n- en till"}
                  ],
                  "controls": [{"id": "ac-1.1", "title": "Automatik", "parts": [{"name": "statement", "prose": "Använd automatik."}]}]
                }, {
                  "id": "ac-2",
                  "title": "Borttaget krav",
                  "props": [{"name": "status", "value": "withdrawn"}],
                  "links": [{"href": "#ac-1", "rel": "incorporated-into"}]
                }]
              }],
              "controls": [{"id": "x-1", "title": "Fristående", "parts": [{"name": "statement", "prose": "Gör det."}]}],
              "back-matter": {"resources": [{
                "uuid": "22222222-2222-4222-8222-222222222222",
                "title": "Handboken",
                "citation": {"text": "Handboken, 2026"},
                "rlinks": [{"href": "https://example.org/handboken.pdf", "media-type": "application/pdf"}]
              }]}
            }}
            """;

    public static final String YAML = """
            # a comment
            catalog:
              uuid: 6f0c7a52-1d52-4a53-9c51-0a1b2c3d4e5f
              metadata:
                title: Exempelby krav
                last-modified: "2026-01-15T10:00:00Z"
                version: "1.2"
                oscal-version: 1.2.2
                parties:
                - {uuid: 11111111-1111-4111-8111-111111111111, type: organization, name: Exempelby kommun}
              params:
              - id: org
                label: organisationen
                values: [Exempelby]
              groups:
              - id: ac
                class: family
                title: Åtkomst
                controls:
                - id: ac-1
                  class: krav
                  title: Riktlinjer
                  params:
                  - id: ac-1_roles
                    label: roller
                    guidelines:
                    - prose: De som berörs.
                  - id: ac-1_often
                    label: hur ofta
                    constraints:
                    - description: minst varje år
                    values:
                    - varje år
                  - id: ac-1_how
                    select:
                      how-many: one-or-more
                      choice:
                      - skriftligt
                      - 'av {{ insert: param, ac-1_roles }}'
                  props:
                  - {name: label, value: AC-1}
                  - {name: sort-id, value: ac-01}
                  - {name: krav, ns: "https://example.org/ns", value: hög, class: nivå}
                  links:
                  - {href: "#22222222-2222-4222-8222-222222222222", rel: reference}
                  - {href: "#ac-2", rel: related}
                  parts:
                  - id: ac-1_smt
                    name: statement
                    prose: '{{ insert: param, org }} ska:'
                    parts:
                    - id: ac-1_smt.a
                      name: item
                      props:
                      - {name: label, value: a.}
                      prose: 'besluta riktlinjer {{ insert: param, ac-1_how }};'
                    - id: ac-1_smt.b
                      name: item
                      props:
                      - {name: label, value: b.}
                      prose: 'se över dem *{{ insert: param, ac-1_often }}*.'
                  - id: ac-1_gdn
                    name: guidance
                    prose: |-
                      Första stycket.

                      - en punkt
                      - en till
                  controls:
                  - id: ac-1.1
                    title: Automatik
                    parts:
                    - {name: statement, prose: Använd automatik.}
                - id: ac-2
                  title: Borttaget krav
                  props:
                  - {name: status, value: withdrawn}
                  links:
                  - {href: "#ac-1", rel: incorporated-into}
              controls:
              - id: x-1
                title: Fristående
                parts:
                - {name: statement, prose: Gör det.}
              back-matter:
                resources:
                - uuid: 22222222-2222-4222-8222-222222222222
                  title: Handboken
                  citation:
                    text: Handboken, 2026
                  rlinks:
                  - {href: "https://example.org/handboken.pdf", media-type: application/pdf}
            """;

    public static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a comment -->
            <catalog xmlns="http://csrc.nist.gov/ns/oscal/1.0" uuid="6f0c7a52-1d52-4a53-9c51-0a1b2c3d4e5f">
              <metadata>
                <title>Exempelby krav</title>
                <last-modified>2026-01-15T10:00:00Z</last-modified>
                <version>1.2</version>
                <oscal-version>1.2.2</oscal-version>
                <party uuid="11111111-1111-4111-8111-111111111111" type="organization"><name>Exempelby kommun</name></party>
              </metadata>
              <param id="org"><label>organisationen</label><value>Exempelby</value></param>
              <group id="ac" class="family">
                <title>Åtkomst</title>
                <control id="ac-1" class="krav">
                  <title>Riktlinjer</title>
                  <param id="ac-1_roles"><label>roller</label><guideline><p>De som berörs.</p></guideline></param>
                  <param id="ac-1_often">
                    <label>hur ofta</label>
                    <constraint><description><p>minst varje år</p></description></constraint>
                    <value>varje år</value>
                  </param>
                  <param id="ac-1_how">
                    <select how-many="one-or-more">
                      <choice>skriftligt</choice>
                      <choice>av <insert type="param" id-ref="ac-1_roles"/></choice>
                    </select>
                  </param>
                  <prop name="label" value="AC-1"/>
                  <prop name="sort-id" value="ac-01"/>
                  <prop name="krav" ns="https://example.org/ns" value="hög" class="nivå"/>
                  <link href="#22222222-2222-4222-8222-222222222222" rel="reference"/>
                  <link href="#ac-2" rel="related"/>
                  <part id="ac-1_smt" name="statement">
                    <p><insert type="param" id-ref="org"/> ska:</p>
                    <part id="ac-1_smt.a" name="item">
                      <prop name="label" value="a."/>
                      <p>besluta riktlinjer
                         <insert type="param" id-ref="ac-1_how"/>;</p>
                    </part>
                    <part id="ac-1_smt.b" name="item">
                      <prop name="label" value="b."/>
                      <p>se över dem <em><insert type="param" id-ref="ac-1_often"/></em>.</p>
                    </part>
                  </part>
                  <part id="ac-1_gdn" name="guidance">
                    <p>Första stycket.</p>
                    <ul><li>en punkt</li><li>en till</li></ul>
                  </part>
                  <control id="ac-1.1"><title>Automatik</title><part name="statement"><p>Använd automatik.</p></part></control>
                </control>
                <control id="ac-2">
                  <title>Borttaget krav</title>
                  <prop name="status" value="withdrawn"/>
                  <link href="#ac-1" rel="incorporated-into"/>
                </control>
              </group>
              <control id="x-1"><title>Fristående</title><part name="statement"><p>Gör det.</p></part></control>
              <back-matter>
                <resource uuid="22222222-2222-4222-8222-222222222222">
                  <title>Handboken</title>
                  <citation><text>Handboken, 2026</text></citation>
                  <rlink href="https://example.org/handboken.pdf" media-type="application/pdf"/>
                </resource>
              </back-matter>
            </catalog>
            """;

    private Samples() {}
}
