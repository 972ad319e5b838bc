package spoor.console;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Statements of the corpora, broken, spliced and disguised at random; the same seed makes the same ones. */
final class StatementMutants {

    private static final List<String> SPLICES = List.of(
            " ",
            "/**/",
            "/* ' */",
            "//\n",
            "\n",
            "\t",
            "`",
            "'",
            "\"",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            ";",
            ",",
            "|",
            "$x",
            "..",
            "*",
            "+",
            "{1,3}",
            " SET n.x = 1 ",
            " CREATE (:Evil) ",
            " DELETE n ",
            " CALL { ",
            " CALL (*) { ",
            " UNION ",
            " NEXT ",
            " WITH * ",
            " NOT ",
            " IN TRANSACTIONS ",
            " FINISH ",
            "\\u0053ET n.x = 1 ",
            "\u00a0",
            "\u202e",
            "\u2028",
            "\uff07");

    private static final List<String> PREFIXES = List.of(
            "EXPLAIN ",
            "PROFILE ",
            "CYPHER 5 ",
            "CYPHER 25 ",
            "CYPHER runtime=slotted ",
            "CYPHER planner=dp ",
            "USE neo4j ",
            "USE system ",
            "USE graph.byName('system') ",
            "EXPLAIN PROFILE ",
            "; ");

    /** What a statement is put into, in place of the sign §. */
    private static final List<String> WRAPPINGS = List.of(
            "CALL { § } RETURN 1 AS one",
            "CALL () { § } RETURN 1 AS one",
            "CALL { § } IN TRANSACTIONS OF 1 ROW RETURN 1 AS one",
            "MATCH (z) WHERE EXISTS { § } RETURN z",
            "RETURN COLLECT { § } AS l",
            "RETURN COUNT { § } AS n",
            "MATCH (n) CALL (n) { § } RETURN n",
            "UNWIND [1] AS n § ",
            "§ UNION ALL §");

    private final List<String> statements;
    private final List<String> honest;
    private final Random random;

    StatementMutants(long seed) {
        this.random = new Random(seed);
        List<StatementCorpus.Line> lines = Stream.concat(
                        StatementCorpus.own().stream(), StatementCorpus.large("http://127.0.0.1:9").stream())
                .filter(line -> line.statement().length() < 600)
                .toList();
        this.statements = lines.stream().map(StatementCorpus.Line::statement).toList();
        this.honest = lines.stream()
                .filter(line -> line.expected().equals("ALLOW"))
                .map(StatementCorpus.Line::statement)
                .toList();
    }

    /** Half of them come from honest statements, since few others pass the screen. */
    String next() {
        StringBuilder text = new StringBuilder(pick(random.nextBoolean() ? honest : statements));
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            edit(text);
        }
        return text.toString();
    }

    private void edit(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(10)) {
            case 0, 1 -> text.insert(at, pick(SPLICES));
            case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
            case 3 -> text.insert(at, pick(statements));
            case 4 -> swapCase(text, at);
            case 5 -> escape(text, at);
            case 6 -> text.insert(0, pick(PREFIXES));
            case 7 -> text.replace(0, text.length(), pick(WRAPPINGS).replace("§", text));
            case 8 -> replaceBlank(text, at);
            default -> text.append(' ').append(pick(statements));
        }
    }

    private static void swapCase(StringBuilder text, int from) {
        Set<Integer> vowels = Set.of((int) 'a', (int) 'e', (int) 'A', (int) 'E');
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (vowels.contains((int) c)) {
                text.setCharAt(i, Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
            }
        }
    }

    /** A letter as Neo4j's own escape, which it decodes before it parses. */
    private static void escape(StringBuilder text, int at) {
        if (at < text.length()) {
            text.replace(at, at + 1, "\\u%04x".formatted((int) text.charAt(at)));
        }
    }

    private void replaceBlank(StringBuilder text, int from) {
        int at = text.indexOf(" ", from);
        if (at >= 0) {
            text.replace(at, at + 1, pick(List.of("/**/", "\n", "\t", "\u00a0", "\u3000", "//x\n")));
        }
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
