package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.DossierLanguage;
import spoor.dossier.content.DossierRequest;
import spoor.graph.CancelSignal;
import spoor.question.TraceRequest;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;

/** Dossiers of the evidence that ships with Spoor. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DossierIT {

    private final RawHttp http;
    private final DossierService dossiers;

    DossierIT(@LocalServerPort int port, @Autowired DossierService dossiers) {
        this.http = new RawHttp(port);
        this.dossiers = dossiers;
    }

    @Test
    void dump() throws Exception {
        Path out = Path.of(System.getProperty("dossier.dump", "target/dossier"));
        Files.createDirectories(out);
        for (int k : new int[] {1, 61, 500}) {
            DossierRequest request = new DossierRequest(
                    TraceRequest.DEFAULT.with("k", k).with("maxHops", k > 400 ? 9 : 6), java.util.List.of(), "", "", "");
            Dossier dossier = dossiers.gather(request, "test", new CancelSignal());
            for (DossierForm form : DossierForm.values()) {
                for (DossierLanguage language : DossierLanguage.values()) {
                    if (k != 61 && language != DossierLanguage.EN) {
                        continue;
                    }
                    long begun = System.nanoTime();
                    byte[] made = dossiers.write(dossier, form, language);
                    System.out.printf("FIGURE %d %s %s paths=%d bytes=%d ms=%d%n", k, form, language, dossier.paths().size(), made.length, (System.nanoTime() - begun) / 1_000_000);
                    Files.write(out.resolve("d" + k + "-" + language.tag() + "." + form.word()), made);
                }
            }
        }
    }
}
