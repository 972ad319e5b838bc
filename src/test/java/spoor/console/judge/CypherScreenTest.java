package spoor.console.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.console.StatementCorpus;
import spoor.model.SpoorException;

class CypherScreenTest {

    /** Both corpora; the large one only where it is at hand. */
    static Stream<StatementCorpus.Line> corpus() {
        return Stream.concat(StatementCorpus.own().stream(), StatementCorpus.large("http://127.0.0.1:9").stream());
    }

    static List<StatementCorpus.Line> hostile() {
        return corpus().filter(StatementCorpus.Line::mustBeRefused).toList();
    }

    static List<StatementCorpus.Line> honest() {
        return corpus().filter(line -> line.expected().equals("ALLOW")).toList();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_statement_is_refused(StatementCorpus.Line line) {
        assertThatThrownBy(() -> CypherScreen.require(line.statement(), line.parameters()))
                .as(line.why())
                .isInstanceOf(SpoorException.class);
    }

    @ParameterizedTest
    @MethodSource("honest")
    void an_honest_statement_passes(StatementCorpus.Line line) {
        assertThatCode(() -> CypherScreen.require(line.statement(), line.parameters()))
                .as(line.why())
                .doesNotThrowAnyException();
    }

    @Test
    void there_are_enough_honest_statements_to_speak_of_false_refusals() {
        assertThat(StatementCorpus.own())
                .filteredOn(line -> line.expected().equals("ALLOW"))
                .extracting(StatementCorpus.Line::statement)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(735);
    }

    @Test
    void a_refusal_says_what_where_and_what_to_do() {
        assertThatThrownBy(() -> CypherScreen.require("MATCH (n)\n  SET n.x = 1", Map.of()))
                .hasMessage("SET writes, and the console only reads (line 2, column 3). Bring data in as an import.")
                .extracting("details")
                .isEqualTo(Map.of("line", 2, "column", 3, "length", 3));
        assertThatThrownBy(() -> CypherScreen.require("MATCH (n) RETRUN n", Map.of()))
                .hasMessage("The statement is not valid Cypher near 'RETRUN' (line 1, column 11)."
                        + " Check the words, commas and brackets there.");
        assertThatThrownBy(() -> CypherScreen.require("EXPLAIN RETURN 1", Map.of()))
                .hasMessageContaining("Leave the prefix EXPLAIN out");
    }

    @Test
    void a_statement_is_judged_in_some_milliseconds() {
        List<StatementCorpus.Line> lines = honest();
        lines.forEach(line -> CypherScreen.require(line.statement(), line.parameters()));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        lines.forEach(line -> CypherScreen.require(line.statement(), line.parameters()));
        double millis = (clock.getCurrentThreadCpuTime() - begin) / 1e6 / lines.size();
        assertThat(millis).isLessThan(10);
    }
}
