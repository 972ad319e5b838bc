package spoor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.declarations.plain.DeskQuestion;
import spoor.ingest.ImportClient;
import spoor.ingest.LeaveOnlyTheEvidence;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;

/** A table of declarations that is laid into the dossier of an investigation, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
@Tag("contract")
class LaidTableIT {

    private static final String FILE = """
            supplier,supplier country,importer,importer country,hs,date,declaration,net mass,value usd,country of origin,country of departure
            East Trading,CN,Plant One,RU,8542310000,2023-04-17,D1,1.250,1200.50,MY,HK
            West Trading,TR,Plant Two,RU,880330,2021-01-01,D4,10,,CN,TR
            """;

    private final ImportClient client;
    private final RawHttp http;
    private final Driver driver;

    LaidTableIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.client = new ImportClient(port);
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @AfterEach
    void remove_the_investigation() {
        driver.executableQuery("MATCH (n:Case|Casebook) DETACH DELETE n").execute();
    }

    @Test
    void it_is_asked_anew_in_each_dossier_with_its_documents() throws Exception {
        client.text("east.csv", FILE, "?dataset=east&format=customs");
        String id = http.post(
                        "/api/cases",
                        "{\"title\":\"T\",\"notes\":\"\",\"tags\":[],\"view\":\"\",\"canvas\":{\"nodes\":[],\"groups\":[],\"notes\":[]}}")
                .json()
                .path("id")
                .asString();
        String tables = "/api/cases/%s/casebook/tables".formatted(id);
        for (DeskQuestion what : DeskQuestion.values()) {
            String flag = what == DeskQuestion.FLAG_ROWS ? "\"flag\":\"F9\"," : "";
            String asked = what == DeskQuestion.COVERAGE
                    ? "{\"datasets\":[\"east\"]}"
                    : "{%s\"selection\":{\"datasets\":[\"east\"],\"from\":\"2021\"}}".formatted(flag);
            assertThat(http.post(
                                    tables,
                                    "{\"what\":\"%s\",\"question\":%s,\"caption\":\"Caption of %s\"}"
                                            .formatted(what.word(), asked, what))
                            .body())
                    .contains("Caption of " + what);
        }
        assertThat(http.post(tables, "{\"what\":\"tables\",\"caption\":\"\"}").problem())
                .isEqualTo("400 declarations.what");

        String page = http.post("/api/dossier?format=html", "{\"trace\":{},\"case\":\"%s\"}".formatted(id))
                .body();
        for (DeskQuestion what : DeskQuestion.values()) {
            assertThat(page).contains("Caption of " + what);
        }
        assertThat(page).contains("1200.50", "east: 2 declarations, 1 Jan 2021 to 17 Apr 2023", "East Trading");
    }
}
