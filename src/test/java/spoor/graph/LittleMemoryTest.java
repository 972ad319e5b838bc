package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphBuilder;

/**
 * Questions of each kind in a program of its own, with more and more of its heap left free: each ends, either with the
 * whole answer or with a limit that is told, and leaves nothing behind that changes the next answer.
 */
class LittleMemoryTest {

    private static final int NODES = 25_000;
    private static final int LEAST = 500_000;
    private static final int STEP = 40_000;
    private static final int STEPS = 12;

    @Test
    void aQuestionThatTheHeapDoesNotHoldIsCutAndTheNextIsAnsweredAsEver() throws Exception {
        List<String> lines = outputOfProgram().lines().toList();

        assertThat(lines).as("%s", lines).last().isEqualTo("all the same");
        for (Kind kind : Kind.values()) {
            assertThat(lines).contains(kind + ": cut", kind + ": whole");
        }
    }

    private static String outputOfProgram() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-ea", "-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LittleMemoryTest.class.getName()));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        program.waitFor();
        return output;
    }

    /** The program. */
    public static void main(String[] args) {
        Tracer tracer = tracer();
        for (Kind kind : Kind.values()) {
            Answer whole = kind.ask(tracer, Long.MAX_VALUE);
            require(kind, whole.cut().isEmpty());
            require(kind, kind.ask(tracer, 10).cut().isPresent());
            for (int step = 1; step <= STEPS; step++) {
                Answer scarce = withFree(LEAST + step * step * STEP, () -> kind.ask(tracer, Long.MAX_VALUE));
                require(kind, scarce.cut().isPresent() || scarce.equals(whole));
                require(kind, kind.ask(tracer, Long.MAX_VALUE).equals(whole));
                System.out.println(kind + (scarce.cut().isPresent() ? ": cut" : ": whole"));
            }
        }
        System.out.println("all the same");
    }

    private static void require(Kind kind, boolean holds) {
        if (!holds) {
            throw new IllegalStateException("not for " + kind);
        }
    }

    /** Fills the heap but for so many bytes while something is done. */
    private static <T> T withFree(int bytes, Supplier<T> work) {
        Deque<byte[]> ballast = new ArrayDeque<>(1 << 14);
        try {
            while (true) {
                ballast.push(new byte[10_000]);
            }
        } catch (OutOfMemoryError e) {
            for (int freed = 0; freed < bytes; freed += 10_000) {
                ballast.pop();
            }
        }
        T answer = work.get();
        require(Kind.TRACE, !ballast.isEmpty()); // it stays until here
        return answer;
    }

    /**
     * What one was told.
     *
     * @param cut that it is not everything
     */
    private record Answer(Optional<String> cut, Object content) {

        static Answer of(List<Cut> cuts, Object content) {
            return new Answer(
                    cuts.stream()
                            .filter(cut -> cut.limit() == Cut.Limit.VISITS)
                            .map(Cut::text)
                            .findFirst(),
                    content);
        }

        static Answer of(Optional<?> found) {
            return new Answer(found.isPresent() ? Optional.empty() : Optional.of("nothing"), found);
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that captures nothing
    private enum Kind {
        TRACE((tracer, query) -> {
            TraceResult result = tracer.trace(query, new CancelSignal());
            return Answer.of(result.cuts(), List.of(result.paths(), result.counts()));
        }),
        CHOKEPOINTS((tracer, query) -> {
            var found = tracer.chokepoints(query, 3, new CancelSignal());
            return Answer.of(found.cuts(), found);
        }),
        PASSES((tracer, query) -> {
            NodePasses found = tracer.passes(query, 1_000_000, new CancelSignal());
            return Answer.of(found.cuts(), found);
        }),
        APPROACH((tracer, query) ->
                Answer.of(tracer.approach(query, NodeSet.all(NODES), NodeSet.all(NODES), new CancelSignal()))),
        HOP_COUNTS((tracer, query) ->
                Answer.of(tracer.hopCounts(query, new CancelSignal()).map(counts -> counts.findToEnd(0))));

        private final BiFunction<Tracer, TraceQuery, Answer> question;

        Kind(BiFunction<Tracer, TraceQuery, Answer> question) {
            this.question = question;
        }

        Answer ask(Tracer tracer, long mostVisits) {
            TraceQuery query = TraceQuery.between(
                    NodeSet.matching(NODES, node -> node % 500 == 0),
                    NodeSet.matching(NODES, node -> node % 500 == 250),
                    1);
            return question.apply(
                    tracer, query.with(TraceLimits.DEFAULT.withMaxHops(7).withMaxVisits(mostVisits)));
        }
    }

    private static Tracer tracer() {
        Random random = new Random(7);
        GraphBuilder builder = new GraphBuilder(NODES);
        int sources = builder.addSourceSet(1);
        for (int i = 0; i < 2 * NODES; i++) {
            builder.addRelation(RelationRow.undated(random.nextInt(NODES), random.nextInt(NODES), 0, 2, sources));
        }
        return Tracer.of(builder.build());
    }
}
