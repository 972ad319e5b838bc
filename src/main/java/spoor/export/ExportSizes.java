package spoor.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * How large a document is in each form: small ones are written to nowhere, of larger ones a sample of nodes and edges, spread
 * evenly over all.
 */
final class ExportSizes {

    /** Nodes and edges together that are written whole. */
    static final int WHOLE = 5_000;

    private static final int SAMPLE = 2_000;

    private final Iterable<ExportWriter> writers;

    ExportSizes(Iterable<ExportWriter> writers) {
        this.writers = writers;
    }

    /** Bytes by form; those of documents up to {@link #WHOLE} are exact. */
    Map<ExportFormat, Long> measure(ExportDocument document) throws IOException {
        Map<ExportFormat, Long> sizes = new EnumMap<>(ExportFormat.class);
        boolean whole = isWhole(document);
        List<NodeRecord> nodes = spread(document.nodes());
        List<RelationRecord> edges = spread(document.edges());
        for (ExportWriter writer : writers) {
            sizes.put(writer.format(), whole ? bytes(writer, document) : estimate(writer, document, nodes, edges));
        }
        return sizes;
    }

    static boolean isWhole(ExportDocument document) {
        return document.nodes().size() + document.edges().size() <= WHOLE;
    }

    private static long estimate(
            ExportWriter writer, ExportDocument document, List<NodeRecord> nodes, List<RelationRecord> edges)
            throws IOException {
        ExportDocument.Header header = document.header();
        long none = bytes(writer, new ExportDocument(header, List.of(), List.of()));
        long ofNodes = bytes(writer, new ExportDocument(header, nodes, List.of())) - none;
        long ofEdges = bytes(writer, new ExportDocument(header, List.of(), edges)) - none;
        return none
                + scaled(ofNodes, nodes.size(), document.nodes().size())
                + scaled(ofEdges, edges.size(), document.edges().size());
    }

    private static long scaled(long bytes, int sample, int all) {
        return sample == 0 ? 0 : Math.round((double) bytes * all / sample);
    }

    private static <T> List<T> spread(List<T> all) {
        if (all.size() <= SAMPLE) {
            return all;
        }
        List<T> some = new ArrayList<>(SAMPLE);
        for (int i = 0; i < SAMPLE; i++) {
            some.add(all.get((int) ((long) i * all.size() / SAMPLE)));
        }
        return some;
    }

    private static long bytes(ExportWriter writer, ExportDocument document) throws IOException {
        CountingStream out = new CountingStream();
        writer.write(document, out);
        return out.bytes();
    }
}
