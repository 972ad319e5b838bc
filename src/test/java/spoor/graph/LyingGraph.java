package spoor.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import spoor.graph.supply.GraphFile;
import spoor.graph.supply.SupplyGraph;

/** A graph written to a file and read where it lies. */
final class LyingGraph {

    private LyingGraph() {}

    static SupplyGraph of(SupplyGraph graph, Path file) {
        try {
            GraphFile.write(file, graph, "v");
            return GraphFile.findInPlace(file).orElseThrow().content().graph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
