package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.TestSize;
import spoor.console.judge.CypherScreen;
import spoor.store.SharedNeo4j;

/** Every Cypher file of the project is planned by a real Neo4j with the real schema. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@Tag("contract")
class CypherFilesIT {

    private final Driver driver;

    CypherFilesIT(@Autowired Driver driver) {
        this.driver = driver;
    }

    /** All on somebody else's Neo4j; on the own one other tests run most of them. */
    static List<Path> files() {
        List<Path> all = Stream.of("cypher/queries", "cypher/library")
                .flatMap(folder -> list(Path.of(folder)))
                .sorted()
                .toList();
        return SharedNeo4j.isOwn() ? TestSize.oneOfEach(4, all) : all;
    }

    static List<Path> library() {
        return list(Path.of("cypher/library")).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_can_be_planned_and_says_what_it_is_for(Path file) throws IOException {
        String statement = Files.readString(file);
        assertThat(statement).startsWith("// ");
        assertThat(statement.contains("RETURN")
                        && !statement.toLowerCase(Locale.ROOT).contains("columns"))
                .as("%s names its columns", file)
                .isFalse();
        try (Session session = driver.session()) {
            ThrowingCallable plan = () -> session.run("EXPLAIN " + statement).consume();
            // only Spoor's own Neo4j has the procedures with which it hands over the graph
            if (statement.contains("CALL spoor.") && !SharedNeo4j.isOwn()) {
                assertThatCode(plan).as("%s", file).hasMessageContaining("spoor.");
            } else {
                assertThatCode(plan).as("%s", file).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void a_statement_for_users_passes_the_screen(Path file) throws IOException {
        String statement = Files.readString(file);
        assertThatCode(() -> CypherScreen.require(statement, Map.of())).doesNotThrowAnyException();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".cypher")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
