package spoor.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statements with what is expected of them, one a line: statement, tab, expectation, tab, why. {@code json:} starts a
 * statement as a JSON string, {@code gen:NAME:N} one that is built here, and {@code {{HTTP}}} is an address that must
 * never be asked for.
 */
public final class StatementCorpus {

    /**
     * One line of a corpus.
     *
     * @param ours written for the evidence; the large corpus was written for another graph
     */
    public record Line(int number, String statement, String expected, String why, boolean ours) {

        public boolean mustBeRefused() {
            return expected.startsWith("REJECT_");
        }

        /** The parameters that it names. */
        public Map<String, Object> parameters() {
            return PARAMETERS.entrySet().stream()
                    .filter(entry -> statement.matches("(?s).*\\$" + entry.getKey() + "\\b.*"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public String toString() {
            String oneLine = statement.replaceAll("\\s+", " ");
            return number + " " + expected + " " + (oneLine.length() > 90 ? oneLine.substring(0, 90) + "…" : oneLine);
        }
    }

    /** What statements of the corpora may be sent along with. */
    public static final Map<String, Object> PARAMETERS = Map.ofEntries(
            Map.entry("id", 1),
            Map.entry("ids", List.of()),
            Map.entry("word", "limbach"),
            Map.entry("pattern", "(?i).*limbach.*"),
            Map.entry("countries", List.of("CN", "HK")),
            Map.entry("country", "CN"),
            Map.entry("company", "company/xiamen-limbach-aviation-engine"),
            Map.entry("weapon", "weapon/garpiya-a1"),
            Map.entry("source", "src-0001"),
            Map.entry("inn", "2311096404"),
            Map.entry("names", List.of("Limbach", "Juhang", "Купол", "厦门")),
            Map.entry("since", "2024-01-01"),
            Map.entry("skip", 10),
            Map.entry("limit", 5),
            Map.entry("rows", List.of(Map.of("name", "Limbach"), Map.of("name", "Garpiya"))),
            Map.entry("numbers", IntStream.range(0, 20_000).boxed().toList()),
            Map.entry("long", "a".repeat(16_000)),
            Map.entry("other", "a".repeat(15_999) + "b"),
            Map.entry("evil", "(|a)".repeat(40) + "b"),
            Map.entry("evilSearch", "/((a{900}){900}){900}/"));

    private StatementCorpus() {}

    /** Our own corpora: what is refused and what is limited beside what is not, and honest statements. */
    public static List<Line> own() {
        return Stream.concat(limited().stream(), honest().stream()).toList();
    }

    /** What is refused and what is limited beside what is not. */
    public static List<Line> limited() {
        return read(Path.of("src/test/resources/cases/console-statements.tsv"), "http://127.0.0.1:9", true);
    }

    /** What people write, none of which may be refused. */
    public static List<Line> honest() {
        return read(Path.of("src/test/resources/cases/honest-statements.tsv"), "http://127.0.0.1:9", true);
    }

    /** The large corpus that is kept outside the project; empty where it is not at hand. */
    public static List<Line> large(String http) {
        Path file = Path.of("../shared/hostile-cypher.tsv");
        return Files.exists(file) ? read(file, http, false) : List.of();
    }

    static List<Line> read(Path file, String http, boolean ours) {
        List<Line> lines = new ArrayList<>();
        try {
            List<String> all = Files.readAllLines(file);
            for (int i = 0; i < all.size(); i++) {
                String[] fields = all.get(i).split("\t", -1);
                if (!all.get(i).startsWith("#") && fields.length == 3) {
                    lines.add(new Line(i + 1, statement(fields[0], http), fields[1], fields[2], ours));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String statement(String field, String http) {
        String port = http.substring(http.lastIndexOf(':') + 1);
        String filled = field.replace("{{HTTP}}", http).replace("{{PORT}}", port);
        if (filled.startsWith("json:")) {
            return JsonMapper.shared().readValue(filled.substring(5), String.class);
        }
        return filled.startsWith("gen:") ? generate(filled.split(":", -1)) : filled;
    }

    private static String generate(String[] spec) {
        int n = Integer.parseInt(spec[2]);
        return switch (spec[1]) {
            case "nest-paren" -> "RETURN " + "(".repeat(n) + "1" + ")".repeat(n) + " AS x";
            case "nest-list" -> "RETURN " + "[".repeat(n) + "1" + "]".repeat(n) + " AS x";
            case "nest-not" -> "RETURN " + "NOT ".repeat(n) + "true AS x";
            case "sum" -> "RETURN " + repeat(n, "+", i -> "1") + " AS x";
            case "union" -> repeat(n, " UNION ", i -> "RETURN " + i + " AS x");
            case "list" -> "RETURN size([" + repeat(n, ",", Integer::toString) + "]) AS x";
            case "chain" -> "MATCH (n0)" + repeat(n, "", i -> "--(n" + (i + 1) + ")") + " RETURN count(*) AS x";
            case "clique" -> "MATCH " + clique(n) + " RETURN count(*) AS x";
            case "or" -> "MATCH (n) WHERE " + repeat(n, " OR ", i -> "n.id = " + i) + " RETURN n";
            case "cnf" -> "MATCH (n) WHERE " + repeat(n, " OR ", i -> "(n.a" + i + " AND n.b" + i + ")") + " RETURN n";
            case "exists" ->
                "MATCH (n) WHERE " + "EXISTS { MATCH (n)--(m) WHERE ".repeat(n) + "true" + " }".repeat(n) + " RETURN n";
            case "case" -> "RETURN " + "CASE WHEN true THEN ".repeat(n) + "1" + " END".repeat(n) + " AS x";
            case "laughs" ->
                "WITH [1] AS l " + repeat(n, " ", i -> "WITH [" + repeat(of(spec), ",", j -> "l") + "] AS l")
                        + " RETURN l";
            case "withdouble" ->
                "WITH 'a' AS s " + repeat(n, " ", i -> "WITH " + repeat(of(spec), "+", j -> "s") + " AS s")
                        + " RETURN s";
            case "alternatives" -> "RETURN '" + "a".repeat(n) + "' =~ '" + "(|a)".repeat(n) + "b' AS x";
            case "optional" -> "RETURN '" + "a".repeat(n) + "' =~ '" + "a?".repeat(n) + "b' AS x";
            case "search-brackets" -> search("(".repeat(n) + "a" + ")".repeat(n));
            case "search-words" -> search(repeat(n, " ", i -> "a" + i));
            case "xor" -> "MATCH (n) WHERE " + repeat(n, " XOR ", i -> "n.p" + i) + " RETURN n";
            case "xor-not" -> "MATCH (n) WHERE " + repeat(n, " XOR ", i -> "(NOT n.p" + i + ")") + " RETURN n";
            case "not-of-ands" ->
                "MATCH (n) WHERE NOT (" + repeat(n, " AND ", i -> "(n.a" + i + " OR n.b" + i + ")") + ") RETURN n";
            case "label-nots" -> "MATCH (n:" + "!".repeat(n) + "A) RETURN n";
            case "label-pairs" -> "MATCH (n:" + repeat(n, "|", i -> "(A" + i + "&B" + i + ")") + ") RETURN n";
            case "properties" -> "MATCH (n) RETURN n" + ".a".repeat(n) + " AS x";
            case "types" -> "RETURN 1 IS :: " + "LIST<".repeat(n) + "INTEGER" + ">".repeat(n) + " AS x";
            case "labels" -> "MATCH (n" + repeat(n, "", i -> ":A" + i) + ") RETURN n";
            case "entries" -> "WITH [1] AS l RETURN l" + "[0]".repeat(n) + " AS x";
            case "reduces" -> "RETURN " + "reduce(s = 0, x IN [1] | s + ".repeat(n) + "1" + ")".repeat(n) + " AS x";
            case "calls" ->
                "MATCH (n:Company) WITH n ORDER BY n.id LIMIT 1 "
                        + repeat(
                                n,
                                " ",
                                i -> "CALL (n) { MATCH (n)" + repeat(of(spec), "", j -> "--(n" + j + ")")
                                        + " RETURN count(*) AS c" + i + " }")
                        + " RETURN c0";
            case "brackets" -> "RETURN " + "(".repeat(n) + "1" + ")".repeat(n) + " AS x";
            default -> throw new IllegalArgumentException(spec[1]);
        };
    }

    private static String search(String words) {
        return "CALL db.index.fulltext.queryNodes('entityText', '" + words + "') YIELD node RETURN node";
    }

    private static int of(String[] spec) {
        return Integer.parseInt(spec[3]);
    }

    private static String clique(int n) {
        return IntStream.range(0, n)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, n).mapToObj(b -> "(n" + a + ")--(n" + b + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String repeat(int n, String separator, IntFunction<String> part) {
        return IntStream.range(0, n).mapToObj(part).collect(Collectors.joining(separator));
    }
}
