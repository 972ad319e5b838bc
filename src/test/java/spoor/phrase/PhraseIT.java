package spoor.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Questions in words, names found by the search in the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class PhraseIT {

    private final PhraseService phrases;
    private final RawHttp http;

    PhraseIT(@Autowired PhraseService phrases, @LocalServerPort int port) {
        this.phrases = phrases;
        this.http = new RawHttp(port);
    }

    @Test
    void of_a_hundred_sentences_eighty_are_read_right_and_none_wrong_in_silence() throws IOException {
        PhraseSentences read = PhraseSentences.read(phrases, "sentences.tsv");

        assertThat(read.count()).isGreaterThanOrEqualTo(100);
        assertThat(read.silent()).isEmpty();
        assertThat(read.right()).as("wrong: %s", read.wrong()).isGreaterThanOrEqualTo(95);
    }

    @Test
    void nor_of_those_that_were_kept_apart_from_the_rules() throws IOException {
        PhraseSentences read = PhraseSentences.read(phrases, "sentences-held-out.tsv");

        assertThat(read.silent()).isEmpty();
        assertThat(read.right()).as("wrong: %s", read.wrong()).isGreaterThanOrEqualTo(36);
    }

    @Test
    void nor_of_those_that_were_written_after_the_rules() throws IOException {
        PhraseSentences read = PhraseSentences.read(phrases, "sentences-second.tsv");

        assertThat(read.silent()).isEmpty();
        assertThat(read.right()).as("wrong: %s", read.wrong()).isGreaterThanOrEqualTo(39);
    }

    @Test
    void nor_of_those_that_strangers_would_ask() throws IOException {
        PhraseSentences read = PhraseSentences.read(phrases, "sentences-third.tsv");

        assertThat(read.silent()).isEmpty();
        assertThat(read.right())
                .as("wrong: %s", String.join("\n", read.wrong()))
                .isGreaterThanOrEqualTo(36);
    }

    @Test
    void nor_of_those_that_investigators_would_ask() throws IOException {
        PhraseSentences fourth = PhraseSentences.read(phrases, "sentences-fourth.tsv");
        PhraseSentences fifth = PhraseSentences.read(phrases, "sentences-fifth.tsv");
        PhraseSentences sixth = PhraseSentences.read(phrases, "sentences-sixth.tsv");

        assertThat(fourth.silent()).isEmpty();
        assertThat(fourth.right())
                .as("wrong: %s", String.join("\n", fourth.wrong()))
                .isGreaterThanOrEqualTo(39);
        assertThat(fifth.silent()).isEmpty();
        assertThat(fifth.right())
                .as("wrong: %s", String.join("\n", fifth.wrong()))
                .isGreaterThanOrEqualTo(38);
        assertThat(sixth.silent()).isEmpty();
        assertThat(sixth.right())
                .as("wrong: %s", String.join("\n", sixth.wrong()))
                .isGreaterThanOrEqualTo(38);
    }

    @Test
    void over_http_it_says_what_stands_where_and_takes_a_choice() {
        JsonNode open = asked("Chinese engines for Orlan", "");
        assertThat(open.path("question").path("to").path("ids").get(0).asString())
                .isEqualTo("weapon/orlan-10");
        assertThat(open.path("choices").get(0).path("text").asString()).isEqualTo("Orlan");
        assertThat(open.path("reads").asBoolean()).isTrue();
        assertThat(open.path("sentence").asString()).contains("China", "Orlan-10", "engines");

        JsonNode chosen = asked("Chinese engines for Orlan", "&chosen=20-25:weapon/orlan-30");
        assertThat(chosen.path("question").path("to").path("ids").get(0).asString())
                .isEqualTo("weapon/orlan-30");
        assertThat(chosen.path("choices")).isEmpty();
    }

    private JsonNode asked(String words, String more) {
        return http.get("/api/question?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + more)
                .json();
    }
}
