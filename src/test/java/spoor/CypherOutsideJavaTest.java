package spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cypher lives in {@code cypher/}, where it can be read, planned and tested; nothing is glued together in Java. */
class CypherOutsideJavaTest {

    /** A statement in quotes, as opposed to a word of Cypher in a sentence for users. */
    private static final Pattern STATEMENT = Pattern.compile(
            "\"[^\"]*\\b(MATCH\\s*\\(|MERGE\\s*\\(|CREATE\\s*\\(|UNWIND\\s+\\$|DETACH\\s+DELETE|SET\\s+\\w+\\.\\w+\\s*=|CALL\\s+db\\.|RETURN\\s+\\w+\\.)");

    /** What users are shown as an example is a text, not a statement of ours. */
    private static final Pattern EXAMPLE =
            Pattern.compile("cypher\\.empty|ExampleObject|example = |\\\\\"(query|statement)\\\\\"");

    @Test
    void no_string_of_the_program_is_a_statement() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(CypherOutsideJavaTest::statementsIn)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static Stream<String> statementsIn(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> STATEMENT.matcher(line).find()
                            && !EXAMPLE.matcher(line).find())
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
