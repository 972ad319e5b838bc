package spoor.bench.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import spoor.model.RelationType;

/**
 * Turns a real graph, a gzipped CSV of {@code source,target}, into a {@link GraphFile}: its edges become SUPPLIES with
 * made-up claims, a tenth of its nodes starts and three hundred ends. What is real is the shape.
 */
public final class RealGraph {

    private static final int ENDS = 300;
    private static final int MOST_NODES = 50_000_000;

    private int[] ends = new int[1 << 20];
    private int count;
    private int nodes;

    private RealGraph() {}

    /** Converts the file. */
    public static void convert(Path csv, Path graph) throws IOException {
        RealGraph real = new RealGraph();
        real.read(csv);
        real.write(graph);
    }

    private void read(Path csv) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(csv), 1 << 16), StandardCharsets.US_ASCII))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comma = line.indexOf(',');
                add(Integer.parseInt(line, 0, comma, 10));
                add(Integer.parseInt(line, comma + 1, line.length(), 10));
            }
        }
    }

    private void add(int node) {
        if (node < 0 || node >= MOST_NODES) {
            throw new IllegalArgumentException("Node " + node);
        }
        if (count == ends.length) {
            ends = java.util.Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = node;
        nodes = Math.max(nodes, node + 1);
    }

    private void write(Path graph) throws IOException {
        try (GraphFileWriter writer = new GraphFileWriter(graph)) {
            writer.writeHeader(nodes, count / 2, GraphSpec.SEED);
            writer.writeNodes(nodes, this::emitNodes);
            Goods goods = new Goods(new SplitMix64(GraphSpec.SEED));
            GeneratedRelation relation = new GeneratedRelation();
            for (int i = 0; i < count; i += 2) {
                relation.from = ends[i];
                relation.to = ends[i + 1];
                goods.fill(relation, RelationType.SUPPLIES, goods.drawDay(), relation.from % Goods.SECTORS);
                writer.writeRelation(relation);
            }
        }
    }

    private void emitNodes(Layout.NodeSink sink) {
        int step = nodes / ENDS;
        for (int node = 0; node < nodes; node++) {
            boolean end = node % step == step / 2 && node / step < ENDS;
            boolean start = !end && Long.remainderUnsigned(SplitMix64.hash(GraphSpec.SEED, node), 10) == 0;
            sink.accept(node, end ? Layer.WEAPON : start ? Layer.SUPPLIER : Layer.GATE, start ? "CN" : "RU");
        }
    }
}
