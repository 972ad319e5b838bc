package spoor.console.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.console.GeneratedStatements;
import spoor.model.SpoorException;

/** Each node of a made statement that could be a private one is made one that is none, or the statement is refused. */
class GeneratedStatementsTest {

    private static final int STATEMENTS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = 20261130)
    void no_private_node_comes_out_of_any_pattern(long seed) {
        Random random = new Random(seed);
        List<String> through = new ArrayList<>();
        int passed = 0;
        int closed = 0;
        for (int i = 0; i < STATEMENTS; i++) {
            GeneratedStatements.Statement made = GeneratedStatements.next(random);
            String run = judge(made.text());
            passed += run.isEmpty() ? 0 : 1;
            for (String node : run.isEmpty() ? List.<String>of() : made.open()) {
                closed++;
                if (!isClosed(run, node)) {
                    through.add(node + " of " + made.text());
                }
            }
        }
        assertThat(through).as("seed %d", seed).isEmpty();
        assertThat(passed).as("that are judged to be run").isGreaterThan(STATEMENTS * 3 / 4);
        assertThat(closed).as("nodes that were to be closed").isGreaterThan(STATEMENTS * 3 / 4);
    }

    private static String judge(String statement) {
        try {
            return CypherScreen.require(statement, Map.of("word", "x")).statement();
        } catch (SpoorException refused) {
            return "";
        }
    }

    /** The pattern of this name says of each private label that it has it not, and says so last and of all it said before. */
    private static boolean isClosed(String statement, String node) {
        String none = "!Account&!ApiToken&!Capture&!Case&";
        return Pattern.compile("\\(" + node + "(:| IS )(\\(.*?\\)&)?" + Pattern.quote(none))
                .matcher(statement)
                .find();
    }
}
