package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;

/** Dossiers over HTTP, of the evidence that ships with Spoor. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DossierIT {

    private final RawHttp http;

    DossierIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @Test
    void theDefaultQuestionIsOneFile() {
        RawHttp.Answer answer = http.post("/api/dossier?lang=de", "{\"title\":\"Motoren & mehr\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("text/html");
        assertThat(answer.header("content-disposition"))
                .contains("spoor-dossier-")
                .contains(".html");
        assertThat(answer.body()).contains("<h1>Motoren &amp; mehr</h1>").contains("Pfad für Pfad");
    }

    @Test
    void whatCannotBeMadeIsSaid() {
        assertThat(http.post("/api/dossier?format=odt", "{}").problem()).isEqualTo("400 format.unknown");
        assertThat(http.post("/api/dossier?lang=fr", "{}").problem()).isEqualTo("400 dossier.language");
        assertThat(http.post("/api/dossier", "{\"paths\":[[\"a\",\"b\"]]}").problem())
                .isEqualTo("400 dossier.path");
    }
}
