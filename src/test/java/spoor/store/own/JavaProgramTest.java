package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.store.SpoorProperties;

class JavaProgramTest {

    private static final String AT_ONE_STROKE = "-XX:+UseParallelGC";

    @ParameterizedTest
    @ValueSource(strings = {"512m", "1g", "2G", "1500m", "900000k"})
    void collectsASmallHeapAtOneStroke(String heap) {
        assertThat(options(heap, ""))
                .contains(AT_ONE_STROKE, "-D" + IdleMemory.WATCHED + "=true", "-Xmx" + heap)
                .noneMatch(option -> option.startsWith("-XX:G1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3g", "16g", "4096m", "1t"})
    void leavesTheCollectorOfALargeHeapToTheJvm(String heap) {
        assertThat(options(heap, ""))
                .contains("-XX:G1PeriodicGCInterval=30000")
                .doesNotContain(AT_ONE_STROKE, "-D" + IdleMemory.WATCHED + "=true");
    }

    @Test
    void takesOptionsOfTheOperatorLast() {
        assertThat(options("1g", " -XX:ActiveProcessorCount=1  -Xlog:safepoint "))
                .endsWith("-XX:ActiveProcessorCount=1", "-Xlog:safepoint");
    }

    @Test
    void leavesTheCollectorThatTheOperatorChose() {
        assertThat(options("1g", "-XX:+UseG1GC")).doesNotContain(AT_ONE_STROKE).endsWith("-XX:+UseG1GC");
    }

    @Test
    void collectsAtOneStrokeInSpoorUpToEightGigabytes() {
        assertThat(JavaProgram.spoorOptions(8L << 30, List.of("-Xmx8g"))).contains(AT_ONE_STROKE);
        assertThat(JavaProgram.spoorOptions(9L << 30, List.of())).doesNotContain(AT_ONE_STROKE);
        assertThat(JavaProgram.spoorOptions(1L << 30, List.of("-XX:+UseZGC"))).doesNotContain(AT_ONE_STROKE);
        assertThat(JavaProgram.spoorOptions(1L << 30, List.of("-XX:MaxGCPauseMillis=50")))
                .contains(AT_ONE_STROKE);
    }

    private static List<String> options(String heap, String more) {
        return JavaProgram.databaseOptions(new SpoorProperties.Neo4j(heap, "64m", more));
    }
}
