package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.SignedInHttp;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;

/** Whose an investigation is, and who may do what to it, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.security=users")
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveNobody.class)
class OwnCasesIT {

    private final Driver driver;
    private final PeopleHttp http;

    OwnCasesIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired OneTimeLinks links) {
        this.driver = driver;
        this.http = new PeopleHttp(port, links);
    }

    @Test
    void an_investigation_is_its_owner_s_and_theirs_whom_it_is_shared_with() {
        SignedInHttp ada = http.setUp("ada");
        SignedInHttp bob = http.add(ada, "bob", "\"investigator\"");
        SignedInHttp eve = http.add(ada, "eve", "\"investigator\"");
        JsonNode made = bob.post("/api/cases", "{\"title\":\"Bearings\",\"notes\":\"canary\"}")
                .json();
        String path = "/api/cases/" + made.path("id").asString();
        assertThat(made.path("owner").path("name").asString()).isEqualTo("bob");
        assertForeign(eve, path);
        assertForeign(ada, path);
        share(bob, path, PeopleHttp.idOf(eve), false);
        assertThat(eve.get("/api/cases").json().path("cases")).hasSize(1);
        JsonNode shared = eve.get(path).json();
        assertThat(shared.path("sharedWith").get(0).path("name").asString()).isEqualTo("eve");
        assertThat(eve.put(
                                path,
                                "{\"title\":\"Bearings 2\",\"version\":"
                                        + shared.path("version").asLong() + "}")
                        .json()
                        .path("owner")
                        .path("name")
                        .asString())
                .isEqualTo("bob");
        assertThat(eve.delete(path).problem()).isEqualTo("403 case.notYours");
        assertThat(eve.put(path + "/sharing", "{\"people\":[],\"link\":true}").problem())
                .isEqualTo("403 case.notYours");
        assertForeign(ada, path);
        assertThat(bob.put(path + "/sharing", "{\"people\":[\"nobody\"],\"link\":false}")
                        .problem())
                .isEqualTo("400 person.unknown");
        share(bob, path, "", true);
        assertThat(eve.get("/api/cases").json().path("cases"))
                .as("by address alone")
                .isEmpty();
        assertThat(eve.get(path).status()).isEqualTo(200);
        assertThat(eve.put(path, "{\"title\":\"x\",\"version\":9}").problem()).isEqualTo("403 case.notYours");
        share(bob, path, "", false);
        assertForeign(eve, path);
        assertThat(ada.delete("/api/people/" + PeopleHttp.idOf(bob)).status()).isEqualTo(204);
        assertThat(ada.get(path).json().path("owner").path("name").asString())
                .as("what somebody had who is gone goes to whoever removed them")
                .isEqualTo("ada");
        assertThat(ada.delete(path).status()).isEqualTo(204);
    }

    @Test
    void who_collected_a_hop_may_not_check_it_where_the_owner_asks_for_a_second_person() {
        SignedInHttp ada = http.setUp("ada");
        SignedInHttp bob = http.add(ada, "bob", "\"investigator\"");
        SignedInHttp eve = http.add(ada, "eve", "\"investigator\"");
        String path = PeopleHttp.makeCase(bob, "Two");
        share(bob, path, PeopleHttp.idOf(eve), false);
        String book = path + "/casebook";
        driver.executableQuery("CREATE (a:Entity:Company {id: 'company/two-a', name: 'a', sources: ['s']})"
                        + "-[:SUPPLIES {id: 'two-1', confidence: 'probable', sources: ['s']}]->"
                        + "(b:Entity:Company {id: 'company/two-b', name: 'b', sources: ['s']})")
                .execute();
        try {
            String hop = "{\"nodes\":[\"company/two-a\",\"company/two-b\"],\"hops\":[[\"two-1\"]]}";
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> eve.post(book + "/items", hop).status() == 200);
            String hash = eve.get(book)
                    .json()
                    .path("relations")
                    .get(0)
                    .path("stated")
                    .path("hash")
                    .asString();
            String check = "{\"relation\":\"two-1\",\"state\":\"proven\",\"note\":\"Read in the document.\",\"hash\":\""
                    + hash + "\",\"version\":";
            assertThat(eve.post(book + "/checks", check + "1}").status()).isEqualTo(200);
            assertThat(eve.put(book + "/rule", "{\"secondPerson\":true,\"version\":2}")
                            .problem())
                    .isEqualTo("403 case.notYours");
            JsonNode ruled = bob.put(book + "/rule", "{\"secondPerson\":true,\"version\":2}")
                    .json();
            assertThat(ruled.path("relations").get(0).path("state").asString()).isEqualTo("again");
            assertThat(ruled.path("relations").get(0).path("ownCheck").asBoolean())
                    .isTrue();
            assertThat(eve.post(book + "/checks", check + "3}").problem()).isEqualTo("403 casebook.secondPerson");
            JsonNode checked = bob.post(book + "/checks", check + "3}").json();
            assertThat(checked.path("relations").get(0).path("state").asString())
                    .isEqualTo("proven");
        } finally {
            driver.executableQuery("MATCH (n:Entity) WHERE n.id STARTS WITH 'company/two-' DETACH DELETE n")
                    .execute();
            bob.delete(path);
        }
    }

    @Test
    void one_of_before_people_signed_in_is_taken_over_by_whoever_saves_it() {
        SignedInHttp ada = http.setUp("ada");
        SignedInHttp bob = http.add(ada, "bob", "\"investigator\"");
        SignedInHttp vic = http.add(ada, "vic", "\"viewer\"");
        String path = PeopleHttp.makeCase(bob, "Old");
        driver.executableQuery("MATCH (c:Case) REMOVE c.owner").execute();
        assertThat(vic.get(path).problem()).isEqualTo("404 case.unknown");
        assertThat(vic.get("/api/cases").json().path("cases")).isEmpty();
        JsonNode old = bob.get(path).json();
        assertThat(old.path("owner").isNull()).isTrue();
        assertThat(bob.put(
                                path,
                                "{\"title\":\"Mine\",\"version\":"
                                        + old.path("version").asLong() + "}")
                        .json()
                        .path("owner")
                        .path("name")
                        .asString())
                .isEqualTo("bob");
        assertThat(ada.get(path).problem()).isEqualTo("404 case.unknown");
    }

    private static void share(SignedInHttp owner, String path, String with, boolean link) {
        String people = with.isEmpty() ? "[]" : "[\"" + with + "\"]";
        assertThat(owner.put(path + "/sharing", "{\"people\":" + people + ",\"link\":" + link + "}")
                        .status())
                .isEqualTo(200);
    }

    /** By every route that takes a case it is answered as one that is not there. */
    private static void assertForeign(SignedInHttp who, String path) {
        String id = path.substring("/api/cases/".length());
        String unknown = "404 case.unknown";
        assertThat(who.get("/api/cases").json().path("cases")).isEmpty();
        assertThat(who.get(path).problem()).isEqualTo(unknown);
        assertThat(who.get(path).detail()).isEqualTo(who.get("/api/cases/none").detail());
        assertThat(who.put(path, "{\"title\":\"x\",\"version\":0}").problem()).isEqualTo(unknown);
        assertThat(who.delete(path).problem()).isEqualTo(unknown);
        assertThat(who.delete("/api/cases/none").problem()).isEqualTo(unknown);
        assertThat(who.post(path + "/share", "").problem()).isEqualTo(unknown);
        assertThat(who.delete(path + "/share").problem()).isEqualTo(unknown);
        assertThat(who.put(path + "/sharing", "{\"people\":[],\"link\":true}").problem())
                .isEqualTo(unknown);
        assertThat(who.post("/api/exports", "{\"case\":\"" + id + "\"}").problem())
                .isEqualTo(unknown);
        assertThat(who.post("/api/exports/preview", "{\"case\":\"" + id + "\"}").problem())
                .isEqualTo(unknown);
        assertThat(who.post("/api/exports", "{\"trace\":{},\"withheldBy\":\"" + id + "\"}")
                        .problem())
                .isEqualTo(unknown);
        assertThat(who.post("/api/dossier", "{\"case\":\"" + id + "\"}").problem())
                .isEqualTo(unknown);
        assertForeignBook(who, path);
    }

    private static void assertForeignBook(SignedInHttp who, String path) {
        String unknown = "404 case.unknown";
        String book = path + "/casebook";
        assertThat(who.get(path + "/file").problem()).isEqualTo(unknown);
        assertThat(who.get(book).problem()).isEqualTo(unknown);
        assertThat(who.get(book + "/files/x").problem()).isEqualTo(unknown);
        assertThat(who.post(book + "/items", "{\"nodes\":[\"x\"]}").problem()).isEqualTo(unknown);
        assertThat(who.put(book + "/items/x", "{\"version\":0}").problem()).isEqualTo(unknown);
        assertThat(who.delete(book + "/items/x?version=0").problem()).isEqualTo(unknown);
        assertThat(who.post(
                                book + "/checks",
                                "{\"relation\":\"x\",\"state\":\"proven\",\"note\":\"Read.\",\"hash\":\"x\",\"version\":0}")
                        .problem())
                .isEqualTo(unknown);
        assertThat(who.put(book + "/rule", "{\"secondPerson\":true,\"version\":0}")
                        .problem())
                .isEqualTo(unknown);
        assertThat(who.post(book + "/replies", "{\"entity\":\"x\",\"version\":0}")
                        .problem())
                .isEqualTo(unknown);
        assertThat(who.post(book + "/links", "{\"url\":\"https://example.org\",\"version\":0}")
                        .problem())
                .isEqualTo(unknown);
        assertThat(who.delete(book + "/attachments/x?version=0").problem()).isEqualTo(unknown);
    }
}
