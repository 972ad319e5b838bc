package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static spoor.ingest.ImportClient.issues;
import static spoor.ingest.ImportClient.summary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** One small file of each format: recognised from its content, and what it becomes in the graph. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
class FormatsIT {

    private final RawHttp http;
    private final ImportClient client;
    private final ImportedGraph graph;

    FormatsIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.client = new ImportClient(port);
        this.graph = new ImportedGraph(driver);
    }

    /** Imports, checks what the format was taken for, and that the same again changes nothing. */
    private String take(String format, String name, String content, String query) throws Exception {
        JsonNode status = client.text(name, content, "?dataset=x" + query);
        assertThat(status.path("format").asString()).isEqualTo(format);
        String again = summary(client.text(name, content, "?dataset=x" + query));
        assertThat(again).contains(" new=0 changed=0 ");
        return summary(status).replaceAll(" (duplicate|new|changed|unchanged)=\\d+", "") + " " + issues(status);
    }

    @Test
    void relations_through_a_mapping_say_their_type_ends_and_source() throws Exception {
        String mapping = "{\"words\":{\"shareholder\":\"OWNS\",\"high\":\"confirmed\"}}";
        JsonNode status = client.fixture("relations.csv", "?dataset=x&mapping=" + encode(mapping));
        assertThat(status.path("format").asString()).isEqualTo("relations");
        assertThat(summary(status)).startsWith("done read=5 loaded=3 rejected=1 duplicate=1");
        assertThat(issues(status)).isEqualTo("relation.unknown=1");
        assertThat(graph.relations("x"))
                .containsExactly(
                        "(company/x/example-chips-hk-ltd~HK)-[SUPPLIES confirmed hs=854231 reported=2024-03"
                                + " source=source/x/ledger-a]->(company/ru-inn-7700000009)",
                        "(component/x/example-part~CN)-[USED_IN probable reported=2024-05-01 source=source/x]->"
                                + "(weapon/x/example-drone)",
                        "(person/x/example-person~RU)-[OWNS confirmed value=51.5 percent"
                                + " source=source/x/https://example.org/r]->(company/ru-inn-7700000009)");
    }

    @Test
    void trade_figures_of_both_sides_stand_beside_each_other_and_a_newer_file_replaces_their_cells() throws Exception {
        String head = "period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n";
        String file = head + "202305,CHN,X,RUS,851762,100\n202305,RUS,M,CHN,851762,125\n202304,CHN,X,RUS,851762,7\n";
        assertThat(take("comtrade", "t.csv", file, "")).startsWith("done read=3 loaded=3 rejected=0 ");
        assertThat(mirror("\"hs\":[\"8517\"]")).containsExactly("2023-05 100.0 125.0 25.0", "2023-04 7.0 not reported");
        assertThat(mirror("\"hs\":[\"8517\"],\"limit\":2")).containsExactly("2023-05 100.0 125.0 25.0");
        assertThat(http.post("/api/tradeflows/mirror", "{\"hs\":[\"8517\"],\"countries\":[\"CN\"]}")
                        .json()
                        .path("gaps"))
                .isEmpty();
        assertThat(http.post("/api/tradeflows/mirror", "{\"countries\":[\"CN\"]}")
                        .problem())
                .startsWith("400 mirror.goods");
        String newer = head + "202305,CHN,X,RUS,851762,101\n202304,CHN,X,RUS,851762,7\n";
        assertThat(summary(client.text("newer.csv", newer, "?dataset=x"))).contains(" changed=1 ", " unchanged=1");
        assertThat(mirror("\"hs\":[\"8517\"]")).containsExactly("2023-05 101.0 125.0 24.0", "2023-04 7.0 not reported");
        JsonNode flows = http.get("/api/tradeflows?limit=1000").json().path("tradeflows");
        assertThat(flows.get(0).path("properties").has("reporter")).isFalse(); // what documents say comes first
        assertThat(flows.get(flows.size() - 1)
                        .path("sources")
                        .get(0)
                        .path("publisher")
                        .asString())
                .isEqualTo("UN Comtrade");
    }

    @Test
    void a_component_stands_for_the_codes_that_it_is_classified_under_with_the_sources_that_say_so() throws Exception {
        String file = """
                period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue
                202305,CHN,X,RUS,391220,50
                202305,RUS,M,CHN,391220,60
                """;
        assertThat(take("comtrade", "n.csv", file, "")).startsWith("done read=2 loaded=2 ");
        String part = "component/nitrocellulose";
        assertThat(mirror("\"components\":[\"" + part + "\",\"component/none\"]"))
                .containsExactly("2023-05 50.0 60.0 10.0");
        JsonNode code = asked("\"components\":[\"" + part + "\"]").path("codes").path(0);
        assertThat(code.path("code").asString()).isEqualTo("391220");
        String source = code.path("sources").path(0).path("id").asString();
        JsonNode header = http.post(
                        "/api/exports?format=json",
                        "{\"trace\":{\"goods\":{\"components\":[\"" + part + "\"]},\"k\":3}}")
                .json()
                .path("graph");
        assertThat(header.path("mirror").path(0).path("hs").asString()).isEqualTo("391220");
        assertThat(header.path("codes").path(0).path("component").asString()).isEqualTo(part);
        assertThat(header.path("sources"))
                .anySatisfy(each -> assertThat(each.path("id").asString()).isEqualTo(source));
    }

    private JsonNode asked(String goods) {
        return http.post("/api/tradeflows/mirror", "{" + goods + ",\"countries\":[\"CN\",\"RU\"]}")
                .json();
    }

    private List<String> mirror(String goods) {
        List<String> lines = new ArrayList<>();
        for (JsonNode gap : asked(goods).path("gaps")) {
            String imported = gap.path("imported").isNull()
                    ? "not reported"
                    : gap.path("imported").path("amount").asString() + " "
                            + gap.path("difference").asString();
            lines.add(gap.path("period").asString() + " "
                    + gap.path("exported").path("amount").asString() + " " + imported);
        }
        return lines;
    }

    @Test
    void shares_between_companies_of_one_mapping_may_be_called_owner_and_company() throws Exception {
        String file = "Owner;Company;Share percent;Since\nHolding AG;Works GmbH;75,5;2020\nHolding AG;Other GmbH;;\n";
        assertThat(take("relations", "a.csv", file, "")).isEqualTo("done read=2 loaded=2 rejected=0 ");
        assertThat(graph.relations("x"))
                .containsExactly(
                        "(company/x/holding-ag)-[OWNS probable source=source/x]->(company/x/other-gmbh)",
                        "(company/x/holding-ag)-[OWNS probable value=75.5 percent validFrom=2020 source=source/x]->"
                                + "(company/x/works-gmbh)");
    }

    @Test
    void copies_of_one_story_count_once_and_the_places_in_one_document_stand_together() throws Exception {
        String mapping =
                "{\"columns\":{\"from\":\"Seller\",\"to\":\"Buyer\",\"source\":\"Paper\",\"sourceOrigin\":\"Agency\","
                        + "\"sourceKind\":\"Type\",\"sourceLocator\":\"Page\"},\"relation\":\"SUPPLIES\"}";
        String file = """
                Seller,Buyer,Paper,Agency,Type,Page
                A,B,Daily,Agency 1,press,p. 3
                A,B,Daily,,,p. 7
                A,B,Weekly,Agency 1,,
                A,C,Daily,Agency 1,press,p. 1
                A,C,Monthly,Agency 2,,
                """;
        assertThat(take("relations", "a.csv", file, "&mapping=" + encode(mapping)))
                .isEqualTo("done read=5 loaded=5 rejected=0 ");
        JsonNode daily = http.get("/api/sources/source/x/daily").json();
        assertThat(daily.path("locator").asString()).isEqualTo("p. 1; p. 3; p. 7");
        assertThat(daily.path("kind").asString()).isEqualTo("press");
        assertThat(independent("company/x/b")).isEqualTo(1);
        assertThat(independent("company/x/c")).isEqualTo(2);
    }

    private int independent(String end) {
        return http.post(
                        "/api/traces",
                        "{\"from\":{\"ids\":[\"company/x/a\"]},\"to\":{\"ids\":[\"" + end + "\"]},\"maxHops\":1}")
                .json()
                .at("/paths/0/hops/0/sources")
                .asInt();
    }

    @Test
    void bods_statements_become_owners_and_directors() throws Exception {
        String file = """
                [{"statementId":"1","recordId":"c1","recordType":"entity","statementDate":"2024-01-01",
                  "recordDetails":{"name":"Works","jurisdiction":{"code":"RU"}}},
                 {"statementId":"2","recordId":"p1","recordType":"person","recordDetails":
                  {"personType":"knownPerson","names":[{"fullName":"Example Person"}],"nationalities":[{"code":"CN"}]}},
                 {"statementId":"3","recordId":"r1","recordType":"relationship","statementDate":"2024-02-01",
                  "recordDetails":{"subject":"c1","interestedParty":"p1","interests":[
                   {"type":"shareholding","directOrIndirect":"direct","share":{"exact":30},"startDate":"2020-01-01"},
                   {"type":"boardMember"}]}}]
                """;
        assertThat(take("bods", "b.json", file, "")).isEqualTo("done read=3 loaded=3 rejected=0 ");
        assertThat(graph.relations("x"))
                .containsExactly(
                        "(bods/x/p1)-[DIRECTS probable reported=2024-02-01 source=source/x]->(bods/x/c1)",
                        "(bods/x/p1)-[OWNS probable value=30.0 percent reported=2024-02-01 validFrom=2020-01-01"
                                + " source=source/x]->(bods/x/c1)");
    }

    @Test
    void sanctions_lists_become_listings() throws Exception {
        String simple = "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,"
                + "program_ids,dataset,first_seen\n"
                + "NK-1,Company,Works,Alias A;Alias B,,ru,\"Street 1, Town\",7700000009,,,,XX-1;XX-2,Example list,2024-03-01\n"
                + "NK-2,Vessel,Boat,,,,,,,,,XX-3,Example list,2024-03-01\n";
        assertThat(take("opensanctions", "targets.simple.csv", simple, ""))
                .isEqualTo("done read=2 loaded=2 rejected=0 ");
        String ofac = "uid,name,type,programs,alternate_names\n7,EXAMPLE LLC,entity,PROG-1,EX LLC;EX\n";
        assertThat(take("ofac", "sdn.csv", ofac, "")).isEqualTo("done read=1 loaded=1 rejected=0 ");
        String json =
                "{\"source\":\"OFAC\",\"sourceUrl\":\"u\",\"entries\":[{\"uid\":\"8\",\"name\":\"PERSON, Example\","
                        + "\"type\":\"individual\",\"programs\":[\"PROG-2\"],\"alternateNames\":[]}]}";
        assertThat(take("ofac-json", "sdn.json", json, "")).isEqualTo("done read=1 loaded=1 rejected=0 ");
        assertThat(graph.listings("x"))
                .containsExactly(
                        "Boat: Example list XX-3",
                        "EXAMPLE LLC: US-OFAC PROG-1",
                        "PERSON, Example: US-OFAC PROG-2",
                        "Works: Example list XX-1",
                        "Works: Example list XX-2");
    }

    @Test
    void eu_lists_are_read_by_their_header_whether_consolidated_or_amending() throws Exception {
        String tail =
                "recordId,programKey,annex,measure,startDate,reason,schema,name,alias,weakAlias,previousName,country,"
                        + "nationality,jurisdiction,birthDate,birthPlace,innCode,ogrnCode,leiCode,registrationNumber,address\n";
        String whole =
                "celex," + tail + "32014R0269,1,EU-UKR,I,Freeze,17.3.2014,why,Person,Example Person,E. Person,,,,"
                        + "Russian,,1.2.1970,,,,,,\n";
        String change = "amendedCelex,amendmentCelex," + tail + "32014R0833,32024R1745,2,EU-UKR,IV,Trade,25.6.2024,why,"
                + "Company,Example Works,,,,,,,,,7700000009; 7700000016,,,,\"Street, Moscow, Russia\"\n";
        assertThat(take("eu", "32014R0269.csv", whole, ""))
                .isEqualTo("done read=1 loaded=1 rejected=0 columns.unused=1");
        assertThat(take("eu", "32024R1745.csv", change, ""))
                .isEqualTo("done read=1 loaded=1 rejected=0 columns.unused=1");
        assertThat(graph.listings("x")).containsExactly("Example Person: EU 269/2014", "Example Works: EU 833/2014");
        assertThat(graph.entity("eu/32014R0833/IV/2"))
                .containsEntry("country", "RU")
                .containsEntry("identifiers", List.of("inn:7700000009", "inn:7700000016"));
        assertThat(graph.entity("eu/32014R0269/I/1")).containsEntry("birthDate", "1970-02-01");
    }

    @Test
    void parts_found_in_weapons_are_known_by_their_id_and_weapons_by_one_name() throws Exception {
        String head =
                "component_id,name_marking,category,manufacturer,manufacturer_country,oem_part_number,found_in_drones,"
                        + "source_url,last_verified,notes\n";
        String file = head
                + "p-1,Chip X,microchip,Maker Inc. Importers OOO Alpha Foreign suppliers Beta Ltd,US,X-1,\"[\"\"geran-2\"\"]\","
                + "https://e.org/1,2026-01-01,Linked weapon as published by GUR: Shahed-136 UAV (157 components)\n"
                + "p-1,Chip X,microchip,Maker Inc. Importers OOO Alpha Foreign suppliers Beta Ltd,US,X-1,\"[\"\"geran-2\"\"]\","
                + "https://e.org/1,2026-01-01,Linked weapon as published by GUR: Geran 2\n"
                + "p-2,(unspecified),unknown,Not identified,UNK,,\"[\"\"orlan-10\"\"]\",https://e.org/2,,\n";
        assertThat(take("teardowns", "c.csv", file, "")).isEqualTo("done read=3 loaded=3 rejected=0 ");
        assertThat(graph.relations("x"))
                .containsExactly(
                        "(company/x/beta-ltd)-[TRADES probable source=source/x/https://e.org/1]->(component/gur/p-1)",
                        "(company/x/maker-inc~US)-[MANUFACTURES probable reported=2026-01-01"
                                + " source=source/x/https://e.org/1]->(component/gur/p-1)",
                        "(component/gur/p-1)-[IMPORTED_BY probable source=source/x/https://e.org/1]->(company/x/ooo-alpha)",
                        "(component/gur/p-1)-[USED_IN probable source=source/x/https://e.org/1]->"
                                + "(weapon/x/geran-2)",
                        "(component/gur/p-2)-[USED_IN probable source=source/x/https://e.org/2]->(weapon/x/orlan-10)");
        assertThat(graph.entity("component/gur/p-2")).containsEntry("name", "(unspecified)");
        assertThat(graph.entity("weapon/x/geran-2"))
                .containsEntry(
                        "aliases", List.of("Geran 2", "Geran-2 / Shahed-136", "Shahed-136 UAV (157 components)"));
        String clean =
                "component_id,name,category,manufacturer,manufacturer_country,importers,foreign_suppliers,suppliers,"
                        + "part_number_guess,weapon,source_url\np-3,,motor,,,OOO Alpha; OOO Gamma,,,,Korsar UAV,https://e.org/3\n";
        assertThat(take("teardowns-clean", "d.csv", clean, "")).isEqualTo("done read=1 loaded=1 rejected=0 ");
        assertThat(graph.entity("component/gur/p-3")).containsEntry("name", "(unspecified) motor");
    }

    @Test
    void companies_and_shares_hs_codes_and_watch_lists_are_tables_too() throws Exception {
        take("companies", "c.csv", "id,name,address,comment,url\n1,One,,,\n2,Two,,,\n3,Three,,,\n", "");
        String shares = "shareholder_id,owned_id,share_percent\n1,2,60.0\n2,3,\n3,1,10\n2,9,5\n1,3,200\n";
        assertThat(take("shares", "s.csv", shares, ""))
                .isEqualTo("done read=5 loaded=3 rejected=2 end.unknown=1 share.range=1");
        assertThat(graph.relations("x"))
                .containsExactly(
                        "(company/x/1)-[OWNS probable value=60.0 percent source=source/x]->(company/x/2)",
                        "(company/x/2)-[OWNS probable source=source/x]->(company/x/3)",
                        "(company/x/3)-[OWNS probable value=10.0 percent source=source/x]->(company/x/1)");
        String hs =
                "section,hscode,description,parent,level\nI,0101,Horses,01,4\nI,010121,Horses for breeding,0101,6\n";
        assertThat(take("hs", "hs.csv", hs, "")).isEqualTo("done read=2 loaded=2 rejected=0 columns.unused=1");
        String watched = "hs6,list,tier,description\n999901,Mine,1,Something\n99990,Mine,1,Too short\n";
        assertThat(take("watchlist", "w.csv", watched, "")).isEqualTo("done read=2 loaded=1 rejected=1 hs.malformed=1");
    }

    @Test
    void a_code_that_another_dataset_describes_is_put_on_a_list_and_taken_off_with_it() throws Exception {
        String hs = "section,hscode,description,parent,level\nI,999901,Something,9999,6\n";
        take("hs", "hs.csv", hs, "");
        String watched = "hs6,list,tier,description\n999901,Mine,1,Else\n";
        assertThat(summary(client.text("w.csv", watched, "?dataset=w"))).endsWith("new=1 changed=1 unchanged=0");
        assertThat(summary(client.text("w.csv", watched, "?dataset=w"))).endsWith("new=0 changed=0 unchanged=2");
        assertThat(summary(client.text("hs.csv", hs, "?dataset=x"))).contains(" new=0 changed=0 ");
        assertThat(graph.hsCode("hs/999901")).containsEntry("tier", "1").containsEntry("description", "Something");
        client.delete("/api/datasets/w");
        assertThat(graph.hsCode("hs/999901")).doesNotContainKeys("tier", "list", "watchedBy");
    }

    @Test
    void senzing_records_and_nested_targets_become_people_and_ties() throws Exception {
        String senzing = """
                {"DATA_SOURCE":"MINE","RECORD_ID":"1","RECORD_TYPE":"PERSON","NAMES":[{"NAME_FULL":"Example Person"}],\
                "RELATIONSHIPS":[{"REL_ANCHOR_KEY":"1"},{"REL_ANCHOR_KEY":"2","REL_POINTER_KEY":"1","REL_POINTER_ROLE":"OWNER"}]}
                {"DATA_SOURCE":"MINE","RECORD_ID":"2","RECORD_TYPE":"ORGANIZATION","NAMES":[{"NAME_ORG":"Works"}],\
                "COUNTRIES":[{"REGISTRATION_COUNTRY":"ru"}]}
                """;
        assertThat(take("senzing", "s.json", senzing, "")).isEqualTo("done read=2 loaded=2 rejected=0 ");
        String nested = """
                {"id":"a","caption":"Works","schema":"Company","target":true,"properties":{"name":["Works"],\
                "ownershipAsset":[{"id":"o","schema":"Ownership","properties":{"asset":["a"],"percentage":["40"],\
                "owner":[{"id":"b","schema":"Person","caption":"Owner","properties":{"name":["Owner"]}}]}}]}}
                """;
        assertThat(take("ftm", "targets.nested.json", nested, "")).isEqualTo("done read=1 loaded=1 rejected=0 ");
        assertThat(graph.relations("x"))
                .containsExactly(
                        "(ftm/b)-[OWNS probable value=40.0 percent source=source/x]->(ftm/a)",
                        "(senzing/MINE/1)-[OWNS probable source=source/x]->(senzing/MINE/2)");
    }

    @Test
    void graphml_of_others_is_read_with_the_file_as_its_source() throws Exception {
        String file = """
                <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                <key id="n" for="node" attr.name="name" attr.type="string"/>
                <key id="w" for="edge" attr.name="value" attr.type="double"/>
                <graph edgedefault="directed">
                <node id="a" labels=":Entity:Company"><data key="n">A &amp; Co</data></node>
                <node id="b" labels=":Company"/>
                <node id="c" labels=":Castle"><data key="n">C</data></node>
                <edge id="e1" source="a" target="b" label="SUPPLIES"><data key="w">2.5</data></edge>
                <edge source="a" target="z" label="SUPPLIES"/>
                </graph></graphml>
                """;
        assertThat(take("graphml", "g.graphml", file, ""))
                .isEqualTo("done read=5 loaded=3 rejected=2 end.unknown=1 label.unknown=1");
        assertThat(graph.relations("x")).containsExactly("(a)-[SUPPLIES possible value=2.5 source=source/x]->(b)");
        String evil =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><graphml><graph><node id=\"&e;\"/></graph></graphml>";
        assertThat(summary(client.text("e.graphml", evil, "?dataset=x"))).endsWith("xml.malformed");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
