package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.TestSize;
import spoor.console.judge.CypherScreen;
import spoor.model.SpoorException;

/**
 * Thousands of mutants against the screen alone: it never fails itself and never lets a write pass. What the database
 * makes of those that pass is asked by {@link MutatedStatementsIT}.
 */
class MutatedStatementsTest {

    private static final int MUTANTS = 4_000;

    /**
     * Words that only a write, a command or a file access has as its own; texts, names and comments are taken out
     * before, and one with AS behind it names a variable.
     */
    private static final Pattern WRITES = Pattern.compile(
            "(?i)(?<![.:$\\w])(CREATE|MERGE|DELETE|FOREACH|INSERT|LOAD\\s+CSV|DROP|GRANT)\\b(?!\\s*[:.,)=}]|\\s+AS\\b)");

    private static final Pattern NOT_CODE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|'(\\\\.|[^'\\\\])*'|\"(\\\\.|[^\"\\\\])*\"|`[^`]*`");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 0})
    void a_mutant_is_judged_and_no_write_passes(long seed) {
        long used = seed == 0 ? TestSize.freshSeed() : seed;
        StatementMutants mutants = new StatementMutants(used);
        int passed = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutants.next();
            try {
                CypherScreen.require(mutant, Map.of());
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
}
