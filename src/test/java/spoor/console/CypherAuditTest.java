package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.model.Refused;

class CypherAuditTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00.123456Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_line_tells_who_asked_what_when_and_how_it_ended() throws IOException {
        audit(1 << 20, "MATCH (n:Company {name: 'Secret Ltd', n: 42}) // mine\nRETURN n", List.of("rows"));
        assertThat(lines("cypher.ndjson"))
                .singleElement()
                .asString()
                .startsWith("{\"at\":\"2026-11-25T10:00:00.123Z\",\"who\":\"ann\\n\\u202E\",\"digest\":\"")
                .contains("\"text\":\"MATCH ( n : Company { name : ? , n : ? } ) RETURN n\"")
                .contains("\"verdict\":\"cut:rows\",\"rows\":7,\"ms\":")
                .doesNotContain("Secret", "42)", "mine");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("cypher.ndjson"))))
                .isEqualTo("rw-------");
    }

    @Test
    void what_was_refused_is_written_down_with_the_reason() throws IOException {
        try (CypherAudit audit = new CypherAudit(folder, 1 << 20, CLOCK)) {
            assertThatThrownBy(() -> audit.around(question("CREATE (:Evil \u001b[31m)"), () -> {
                        throw new Refused("cypher.write", "No.");
                    }))
                    .isInstanceOf(Refused.class);
        }
        assertThat(lines("cypher.ndjson"))
                .singleElement()
                .asString()
                .contains("\"verdict\":\"cypher.write\"")
                .matches("[\\x20-\\x7e]*");
    }

    @Test
    void what_was_only_explained_is_written_down_too() throws IOException {
        try (CypherAudit audit = new CypherAudit(folder, 1 << 20, CLOCK)) {
            audit.explained(question("RETURN 1 AS x"), "explained", System.nanoTime());
        }
        assertThat(lines("cypher.ndjson")).singleElement().asString().contains("\"verdict\":\"explained\",\"rows\":0");
    }

    @Test
    void a_text_that_never_ends_is_cut_where_it_begins() throws IOException {
        audit(1 << 20, "RETURN 'secret", List.of());
        assertThat(lines("cypher.ndjson").getFirst()).contains("\"text\":\"RETURN …\"".replace("…", "\\u2026"));
    }

    @Test
    void full_files_are_set_aside_and_the_oldest_goes() throws IOException {
        for (int i = 0; i < 60; i++) {
            audit(1_000, "RETURN 1 AS x" + i, List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "cypher.1.ndjson",
                            "cypher.2.ndjson",
                            "cypher.3.ndjson",
                            "cypher.4.ndjson",
                            "cypher.ndjson");
        }
        assertThat(lines("cypher.ndjson").getLast()).contains("RETURN ? AS x59");
        assertThat(Files.size(folder.resolve("cypher.1.ndjson"))).isLessThanOrEqualTo(1_000);
    }

    private void audit(long mostBytes, String statement, List<String> cut) throws IOException {
        try (CypherAudit audit = new CypherAudit(folder, mostBytes, CLOCK)) {
            audit.around(question(statement), () -> new CypherAudit.Outcome(7, cut));
        }
    }

    private static CypherQuestion question(String statement) {
        return CypherQuestion.of("ann\n\u202e", statement, Map.of());
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
