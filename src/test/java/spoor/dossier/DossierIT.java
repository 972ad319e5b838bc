package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
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
    private final ListableBeanFactory spoor;

    DossierIT(@LocalServerPort int port, @Autowired ListableBeanFactory spoor) {
        this.http = new RawHttp(port);
        this.spoor = spoor;
    }

    /** What the command says, with its exit code before it. */
    private String command(String... arguments) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code =
                new DossierCommand(List.of(arguments), new PrintStream(told, true, StandardCharsets.UTF_8)).run(spoor);
        return code + " " + told.toString(StandardCharsets.UTF_8).strip();
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>();
        http.post("/api/traces", "{\"k\":5}")
                .json()
                .path("paths")
                .forEach(path -> paths.add(path.path("nodes").toString()));
        return paths;
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
    void chosenPathsStandInTheirOrderWithAWordOnEach() {
        List<String> paths = paths();
        String html = http.post(
                        "/api/dossier",
                        "{\"trace\":{\"k\":5},\"author\":\"A. Writer\",\"paths\":[" + paths.get(3) + "," + paths.get(0)
                                + "],\"pathNotes\":[\"\",\"Ask the <maker> first.\"]}")
                .body();

        assertThat(html)
                .contains("2 of 5 paths, chosen by A. Writer, in the order of that choice.")
                .contains("3 paths that the answer lists are left out.")
                .contains("In the words of A. Writer:")
                .contains("<p>Ask the &lt;maker&gt; first.</p>")
                .contains("id=\"p2\"")
                .doesNotContain("id=\"p3\"");
        String other = http.post("/api/dossier", "{\"trace\":{\"k\":5},\"paths\":[" + paths.get(3) + "]}")
                .body();
        assertThat(html.substring(html.indexOf("id=\"p1\""), html.indexOf("id=\"p2\"")))
                .startsWith(other.substring(other.indexOf("id=\"p1\"")).substring(0, 400));
    }

    @Test
    void thatThereIsNothingOfGoodsYetIsPutOnPaper() {
        String html = http.post("/api/dossier", "{\"trace\":{\"goods\":{\"hs\":[\"999999\"]}}}")
                .body();

        assertThat(html)
                .contains("No path meets the question.")
                .contains("There is nothing of these goods in the data yet: HS 999999.");
    }

    @Test
    void theCommandLineMakesTheSame(@TempDir Path folder) throws IOException {
        Path question = Files.writeString(folder.resolve("question.json"), "{\"k\":3}");
        Path zip = folder.resolve("out.zip");

        assertThat(command(zip.toString(), "--trace=" + question, "--lang=uk", "--title=Двигуни"))
                .startsWith("0 3 of the 3 paths of the answer are in " + zip);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertThat(VerifyCommand.run(List.of(zip.toString()), new PrintStream(told, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("Двигуни");

        Path html = folder.resolve("out.html");
        Path order = Files.writeString(
                folder.resolve("order.json"),
                "{\"trace\":{\"k\":5},\"paths\":[" + paths().getLast() + "],\"title\":\"One\"}");
        assertThat(command(html.toString(), "--order=" + order, "--author=Me"))
                .startsWith("0 1 of the 5 paths of the answer are in");
        assertThat(html).content().contains("<h1>One</h1>").contains("1 of 5 paths, chosen by Me.");
    }

    @Test
    void theCommandLineRefusesInPlainWords(@TempDir Path folder) {
        String file = folder.resolve("out.pdf").toString();

        assertThat(command()).startsWith("64 Usage: dossier FILE.html");
        assertThat(command(file, "--order={}", "--case=x")).startsWith("64 Usage: dossier FILE.html");
        assertThat(command(folder.resolve("out").toString())).startsWith("64 Let the file's name end in .html,");
        assertThat(command(file, "--lang=fr")).startsWith("64 Spoor writes in en, de, uk, zh;");
        assertThat(command(file, "--trace={\"maxHops\":99}")).startsWith("64 ");
        assertThat(command(file, "--trace=none.json"))
                .startsWith("64 'none.json' is neither a JSON object nor a text file");
        assertThat(command(file, "--order={\"pathNotes\":[\"a\"]}"))
                .isEqualTo("64 'pathNotes' has 1 notes for 0 chosen paths; give one for each path at most.");
        assertThat(command(file, "--case=none")).startsWith("1 ");
        assertThat(command(folder.resolve("no/out.html").toString())).startsWith("2 The file cannot be written:");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeMadeIsSaid() {
        assertThat(http.post("/api/dossier?format=odt", "{}").problem()).isEqualTo("400 format.unknown");
        assertThat(http.post("/api/dossier?lang=fr", "{}").problem()).isEqualTo("400 dossier.language");
        assertThat(http.post("/api/dossier", "{\"paths\":[[\"a\",\"b\"]]}").problem())
                .isEqualTo("400 dossier.path");
        String path = paths().getFirst();
        assertThat(http.post("/api/dossier", "{\"paths\":[" + path + "," + path + "]}")
                        .problem())
                .isEqualTo("400 dossier.twice");
        assertThat(http.post("/api/dossier", "{\"pathNotes\":[\"a\"]}").problem())
                .isEqualTo("400 dossier.notes");
    }
}
