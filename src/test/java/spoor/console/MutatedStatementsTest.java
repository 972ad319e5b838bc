package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.SpoorException;

/** Thousands of broken, spliced and disguised statements: the screen never fails itself and never lets a write pass. */
class MutatedStatementsTest {

    private static final int MUTANTS = 4_000;

    private static final List<String> SPLICES = List.of(
            " ",
            "/**/",
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
            " SET n.x = 1 ",
            " CREATE (:Evil) ",
            " DELETE n ",
            " CALL { ",
            " UNION ",
            " WITH * ",
            " NOT ",
            "\u00a0",
            "\u202e");

    /** Words that only a write, a command or a file access has as its own; texts, names and comments are taken out before. */
    private static final Pattern WRITES = Pattern.compile(
            "(?i)(?<![.:$\\w])(CREATE|MERGE|DELETE|FOREACH|INSERT|LOAD\\s+CSV|DROP|GRANT)\\b(?!\\s*[:.,)=}])");

    private static final Pattern NOT_CODE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|'(\\\\.|[^'\\\\])*'|\"(\\\\.|[^\"\\\\])*\"|`[^`]*`");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 0})
    void a_mutant_is_judged_and_no_write_passes(long seed) {
        long used = seed == 0 ? System.nanoTime() : seed;
        Random random = new Random(used);
        List<StatementCorpus.Line> lines = StatementCorpus.own().stream()
                .filter(line -> line.statement().length() < 600)
                .toList();
        int passed = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutate(lines, random);
            try {
                CypherScreen.require(mutant);
                passed++;
                assertThat(WRITES.matcher(NOT_CODE.matcher(mutant).replaceAll(" '' "))
                                .find())
                        .as("seed %d: %s", used, mutant)
                        .isFalse();
            } catch (SpoorException refused) {
                assertThat(refused.code()).as("seed %d: %s", used, mutant).startsWith("cypher.");
            }
        }
        assertThat(passed).isPositive().isLessThan(MUTANTS);
    }

    private static String mutate(List<StatementCorpus.Line> lines, Random random) {
        StringBuilder text = new StringBuilder(pick(lines, random));
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, SPLICES.get(random.nextInt(SPLICES.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
                case 2 -> text.insert(at, pick(lines, random));
                case 3 -> swapCase(text, at);
                default -> text.append(' ').append(pick(lines, random));
            }
        }
        return text.toString();
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

    private static String pick(List<StatementCorpus.Line> lines, Random random) {
        return lines.get(random.nextInt(lines.size())).statement();
    }
}
