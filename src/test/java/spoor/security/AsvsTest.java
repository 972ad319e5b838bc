package spoor.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code ASVS.csv} answers each requirement of OWASP's ASVS 5.0.0, level 2, that concerns Spoor, in words of its own. */
class AsvsTest {

    private static final Path TABLE = Path.of("src/docs/ASVS.csv");
    private static final int REQUIREMENTS = 230;
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(,|$)");

    /**
     * One requirement.
     *
     * @param test {@code Class.method}, or {@code file.test.ts: its name}; empty unless the answer is {@code test}
     */
    private record Row(String id, String about, String answer, String test, String note) {}

    @Test
    void each_requirement_is_answered_once() throws IOException {
        assertThat(rows()).hasSize(REQUIREMENTS).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.id()).matches("V\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}");
            assertThat(row.about()).isNotBlank();
            assertThat(row.answer()).isIn("test", "not applicable", "open");
            assertThat(row.test().isEmpty())
                    .as(row.id())
                    .isNotEqualTo(row.answer().equals("test"));
            assertThat(row.answer().equals("test") || !row.note().isBlank())
                    .as("%s says why", row.id())
                    .isTrue();
        });
    }

    @Test
    void each_test_that_is_named_is_there() throws IOException {
        Map<String, String> sources = new HashMap<>();
        read(Path.of("src/test/java"), sources);
        read(Path.of("src/main/webui/src"), sources);
        List<String> unknown = new ArrayList<>();
        for (Row row : rows()) {
            if (row.answer().equals("test") && !isThere(row.test(), sources)) {
                unknown.add(row.id() + " " + row.test());
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static boolean isThere(String test, Map<String, String> sources) {
        int colon = test.indexOf(": ");
        if (colon > 0) {
            return sources.getOrDefault(test.substring(0, colon), "")
                    .contains("it('" + test.substring(colon + 2) + "'");
        }
        String[] parts = test.split("\\.", -1);
        return parts.length == 2
                && Pattern.compile("@(?:Parameterized)?Test\\b")
                        .matcher(source(parts[0], sources))
                        .find()
                && source(parts[0], sources).contains(" void " + parts[1] + "(");
    }

    private static String source(String type, Map<String, String> sources) {
        return sources.getOrDefault(type + ".java", "");
    }

    private static void read(Path folder, Map<String, String> sources) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().matches(".*(\\.java|\\.test\\.tsx?)"))
                    .toList()) {
                sources.merge(file.getFileName().toString(), Files.readString(file), String::concat);
            }
        }
    }

    private static List<Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        assertThat(lines.getFirst()).isEqualTo("id,about,answer,test,note");
        return lines.stream().skip(1).map(AsvsTest::row).toList();
    }

    private static Row row(String line) {
        List<String> cells = CELL.matcher(line)
                .results()
                .map(cell ->
                        cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""))
                .limit(5)
                .toList();
        assertThat(cells).as(line).hasSize(5);
        return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }
}
