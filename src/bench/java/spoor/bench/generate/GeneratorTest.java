package spoor.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GeneratorTest {

    private static final GraphSpec TINY = GraphSpec.named("XS");

    @TempDir
    private Path folder;

    @Test
    void theSameSpecMakesTheSameBytesOnEveryMachine() throws IOException {
        GeneratedGraphs graphs = new GeneratedGraphs(folder);
        graphs.make(TINY);
        assertThat(graphs.getDigest("XS")).isEqualTo("d3397c941714e3b56bb410ebbe451eac45434f1315122236ce9eff2a3dcd3c11");
    }

    @Test
    void anotherSeedMakesAnotherGraph() throws IOException {
        GeneratedGraphs graphs = new GeneratedGraphs(folder);
        graphs.make(TINY);
        graphs.make(new GraphSpec("other", TINY.relations(), TINY.weapons(), 43, TINY.preset()));
        assertThat(graphs.getDigest("other")).isNotEqualTo(graphs.getDigest("XS"));
    }

    @Test
    void aNeedleIsTheOnlyWayToItsWeapon() throws IOException {
        GeneratedGraphs graphs = new GeneratedGraphs(folder);
        try (GraphFile graph = new GraphFile(graphs.make(TINY))) {
            Map<Integer, Set<Integer>> before = flowBackwards(graph);
            for (List<Integer> needle : graphs.findPlanted("XS").orElseThrow().needles()) {
                assertThat(graph.isStart(needle.getFirst())).isTrue();
                assertThat(graph.isEnd(needle.getLast())).isTrue();
                for (int i = 1; i < needle.size(); i++) {
                    assertThat(before.get(needle.get(i))).containsExactly(needle.get(i - 1));
                }
                assertThat(before).doesNotContainKey(needle.getFirst());
            }
        }
    }

    @Test
    void withoutItsGatesAWeaponCannotBeReached() throws IOException {
        GeneratedGraphs graphs = new GeneratedGraphs(folder);
        try (GraphFile graph = new GraphFile(graphs.make(TINY))) {
            Map<Integer, Set<Integer>> before = flowBackwards(graph);
            for (Planted.KnownCut cut : graphs.findPlanted("XS").orElseThrow().cuts()) {
                assertThat(upstream(cut.weapon(), before, Set.of())).anyMatch(graph::isStart);
                assertThat(upstream(cut.weapon(), before, new HashSet<>(cut.gates()))).noneMatch(graph::isStart);
                assertThat(before.get(cut.weapon())).hasSameSizeAs(cut.gates());
            }
        }
    }

    @Test
    void theAdversarialPresetHasAForwarderThatEverybodyKnows() throws IOException {
        GraphSpec spec = GraphSpec.named("XS-adversarial");
        try (GraphFile graph = new GraphFile(new GeneratedGraphs(folder).make(spec))) {
            assertThat(graph.relations()).isEqualTo(spec.relations());
            int[] degree = new int[graph.nodes()];
            graph.forEach(relation -> degree[relation.from()]++);
            graph.forEach(relation -> degree[relation.to()]++);
            assertThat(IntStream.of(degree).max().orElseThrow())
                    .isGreaterThanOrEqualTo((int) spec.relations() / 4);
        }
    }

    private static Map<Integer, Set<Integer>> flowBackwards(GraphFile graph) throws IOException {
        Map<Integer, Set<Integer>> before = new HashMap<>();
        graph.forEach(relation -> {
            if (relation.type().isFlow()) {
                before.computeIfAbsent(relation.to(), node -> new HashSet<>()).add(relation.from());
            }
        });
        return before;
    }

    private static Set<Integer> upstream(int end, Map<Integer, Set<Integer>> before, Set<Integer> without) {
        Set<Integer> seen = new HashSet<>(Set.of(end));
        List<Integer> left = new ArrayList<>(seen);
        while (!left.isEmpty()) {
            for (int node : before.getOrDefault(left.removeLast(), Set.of())) {
                if (!without.contains(node) && seen.add(node)) {
                    left.add(node);
                }
            }
        }
        return seen;
    }
}
