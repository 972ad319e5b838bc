package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.graph.array.ArrayFile;
import spoor.graph.array.FileRoom;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphFile;
import spoor.graph.supply.SupplyGraph;

class GraphFileTest {

    @TempDir
    Path folder;

    @Test
    void aGraphThatWasWrittenAndReadAnswersTheSame() throws IOException {
        for (long seed = 0; seed < 100; seed++) {
            RandomCase random = new RandomCase(seed);
            SupplyGraph graph = random.graph.build();
            Tracer built = Tracer.of(graph);
            Path file = folder.resolve("graph");
            GraphFile.write(file, graph, "bookmark-ü-" + seed);

            GraphFile.Stored stored = GraphFile.findGraph(file).orElseThrow();

            assertThat(stored.version()).isEqualTo("bookmark-ü-" + seed);
            assertThat(stored.graph().bytes()).isEqualTo(graph.bytes());
            Tracer read = Tracer.of(stored.graph());
            for (int i = 0; i < 5; i++) {
                TraceQuery query = random.query();
                assertThat(read.trace(query, new CancelSignal())).isEqualTo(built.trace(query, new CancelSignal()));
            }
        }
    }

    @Test
    void aGraphThatWasBuiltInFilesAndIsReadWhereItLiesAnswersTheSame() throws IOException {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        for (long seed = 0; seed < 100; seed++) {
            RandomCase random = new RandomCase(seed);
            Tracer whole = random.graph.tracer();
            SupplyGraph inFiles = random.graph.build(new FileRoom(scratch));
            Path file = folder.resolve("graph");
            GraphFile.write(file, inFiles, "v");
            ArrayFile.InPlace<GraphFile.Stored> stored =
                    GraphFile.findInPlace(file).orElseThrow();

            assertThat(stored.isWhole().getAsBoolean()).isTrue();
            assertThat(stored.content().graph().bytes())
                    .isLessThan(whole.graph().bytes());
            Tracer building = Tracer.of(inFiles);
            Tracer read = Tracer.of(stored.content().graph());
            for (int i = 0; i < 5; i++) {
                TraceQuery query = random.query();
                TraceResult expected = whole.trace(query, new CancelSignal());
                assertThat(building.trace(query, new CancelSignal())).isEqualTo(expected);
                assertThat(read.trace(query, new CancelSignal())).isEqualTo(expected);
            }
        }
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void whereItLiesAChangedFileIsFoundOutInTheEnd() throws IOException {
        Path file = folder.resolve("graph");
        GraphFile.write(file, TextGraph.of("A -S-> B").build(), "v");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 5) {
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            Files.write(file, changed);
            assertThat(GraphFile.findInPlace(file)
                            .filter(found -> found.isWhole().getAsBoolean()))
                    .as("byte %d", at)
                    .isEmpty();
        }
    }

    @Test
    void aFileThatIsMissingCutOrChangedIsNotRead() throws IOException {
        Path file = folder.resolve("graph");
        assertThat(GraphFile.findGraph(file)).isEmpty();
        GraphFile.write(file, TextGraph.of("A -S-> B").build(), "v");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(GraphFile.findGraph(file)).as("%d bytes", length).isEmpty();
        }
        for (int at = 0; at < whole.length; at += 5) {
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            Files.write(file, changed);
            assertThat(GraphFile.findGraph(file)).as("byte %d", at).isEmpty();
        }
    }
}
