package spoor.bench.export;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import spoor.export.CountingStream;
import spoor.export.ExportDocument;
import spoor.export.ExportWriter;
import spoor.model.Source;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * Seconds, bytes and the largest heap for each form at 1,000, 100,000 and 1,000,000 edges, as a Markdown table. Nodes and edges are
 * made when they are asked for, as those of a snapshot are. Run it with a small heap: {@code -Dbench.main=spoor.bench.export.ExportBench}.
 */
public final class ExportBench {

    private static final int[] EDGES = {1_000, 100_000, 1_000_000};
    private static final int EDGES_FOR_A_NODE = 4;
    private static final int SOURCES = 500;

    private ExportBench() {}

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        try (AnnotationConfigApplicationContext forms = new AnnotationConfigApplicationContext("spoor.export.form")) {
            List<ExportWriter> writers = forms.getBeansOfType(ExportWriter.class).values().stream()
                    .sorted(Comparator.comparing(ExportWriter::format))
                    .toList();
            writers.forEach(writer -> run(writer, document(EDGES[0]))); // warm
            System.out.println("| form | edges | seconds | MB | peak heap, MB |\n|---|---|---|---|---|");
            for (ExportWriter writer : writers) {
                for (int edges : EDGES) {
                    Run run = run(writer, document(edges));
                    System.out.printf(
                            "| `%s` | %,d | %.2f | %.1f | %d |%n",
                            writer.format().word(), edges, run.seconds(), run.bytes() / 1e6, run.peakMegabytes());
                }
            }
        }
    }

    private record Run(double seconds, long bytes, long peakMegabytes) {}

    private static Run run(ExportWriter writer, ExportDocument document) {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        CountingStream out = new CountingStream();
        long begun = System.nanoTime();
        try {
            writer.write(document, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Run(seconds, out.bytes(), peak >> 20);
    }

    private static ExportDocument document(int edges) {
        int nodes = Math.max(2, edges / EDGES_FOR_A_NODE);
        ExportDocument.Header header = new ExportDocument.Header(
                "bench",
                Instant.EPOCH,
                Map.of("dataset", "bench"),
                null,
                "bench",
                true,
                List.of(),
                Map.of("nodes", (long) nodes, "edges", (long) edges, "sources", (long) SOURCES),
                List.of(new ExportDocument.Licence("bench", "Bench", "1", "CC0")),
                IntStream.range(0, SOURCES)
                        .mapToObj(number -> new Source(
                                "src-" + number,
                                "A document about deliveries, number " + number,
                                "Publisher",
                                "https://example.org/" + number,
                                "2024-05-0" + (1 + number % 9),
                                "press",
                                "US",
                                "",
                                ""))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ExportDocument.Asked.NOTHING,
                null);
        return new ExportDocument(
                header, new Made<>(nodes, ExportBench::node), new Made<>(edges, edge -> edge(edge, nodes)));
    }

    private static NodeRecord node(int number) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", "ООО Торговый дом № " + number);
        said.put("aliases", List.of("Trading House No. " + number + " LLC"));
        said.put("country", number % 3 == 0 ? "CN" : "RU");
        said.put("dataset", "bench");
        said.put("sources", List.of("src-" + number % SOURCES));
        return new NodeRecord("company/bench-" + number, List.of("Company"), List.of(), said);
    }

    private static RelationRecord edge(int number, int nodes) {
        Map<String, Object> said = new LinkedHashMap<>();
        boolean owns = number % 10 == 0;
        said.put("confidence", "probable");
        said.put("dataset", "bench");
        said.put("validFrom", "2023-0" + (1 + number % 9));
        said.put("value", number % 100 + 0.5);
        said.put(owns ? "unit" : "currency", owns ? "percent" : "USD");
        said.put("hs", List.of("854231"));
        said.put("sources", List.of("src-" + number % SOURCES));
        return new RelationRecord(
                "rel-" + number,
                owns ? "OWNS" : "SUPPLIES",
                "company/bench-" + number % nodes,
                "company/bench-" + (int) (number * 7919L % nodes),
                said);
    }

    private static final class Made<T> extends AbstractList<T> implements RandomAccess {

        private final int size;
        private final IntFunction<T> make;

        Made(int size, IntFunction<T> make) {
            this.size = size;
            this.make = make;
        }

        @Override
        public T get(int index) {
            return make.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
