package spoor.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statements of {@code cypher/library/*.cypher}. The header of each holds lines {@code // title: …},
 * {@code // $name = JSON value: what it is} and {@code // columns: …}; its other lines are the description.
 */
@Component
public class QueryLibrary {

    private static final Pattern TITLE = Pattern.compile("title: (.+)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+) = (.+?): (.+)");

    private final List<LibraryQuery> queries;

    QueryLibrary() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:/cypher/library/*.cypher");
        this.queries = Arrays.stream(files)
                .map(QueryLibrary::read)
                .sorted(Comparator.comparing(LibraryQuery::id))
                .toList();
    }

    /** All of them, by id. */
    public List<LibraryQuery> list() {
        return queries;
    }

    private static LibraryQuery read(Resource file) {
        try {
            String name = String.valueOf(file.getFilename()).replace(".cypher", "");
            return parse(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LibraryQuery parse(String id, String text) {
        String title = id;
        List<LibraryQuery.Parameter> parameters = new ArrayList<>();
        List<String> description = new ArrayList<>();
        List<String> header =
                text.lines().takeWhile(line -> line.startsWith("//")).toList();
        for (String line : header) {
            String said = line.substring(2).strip();
            Matcher named = TITLE.matcher(said);
            Matcher parameter = PARAMETER.matcher(said);
            if (named.matches()) {
                title = named.group(1);
            } else if (parameter.matches()) {
                Object value = JsonMapper.shared().readValue(parameter.group(2), Object.class);
                parameters.add(new LibraryQuery.Parameter(parameter.group(1), value, parameter.group(3)));
            } else {
                description.add(said);
            }
        }
        String statement = text.lines().skip(header.size()).reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
        return new LibraryQuery(id, title, String.join("\n", description), parameters, statement.strip());
    }
}
