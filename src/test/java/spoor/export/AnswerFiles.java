package spoor.export;

import java.util.List;
import spoor.model.Source;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;

/** Answers as the export puts them into files, without a database. */
public final class AnswerFiles {

    private AnswerFiles() {}

    /** What a document names beside its graph. */
    public record Cited(List<Source> sources, List<NamedDecision> decisions) {}

    /** What stands on paths, with the goods that its relations name, in a document that rests on decisions. */
    public static ExportDocument document(
            Snapshot snapshot, List<NodeRecord> nodes, List<RelationRecord> edges, Cited cited) {
        Subgraph graph = NamedGoods.with(snapshot, new Subgraph(nodes, edges));
        ExportDocument.Header plain = TestDocuments.of(graph.nodes(), graph.edges(), List.of(), List.of())
                .header();
        ExportDocument.Header header = new ExportDocument.Header(
                plain.spoorVersion(),
                plain.exportedAt(),
                plain.question(),
                plain.cypher(),
                plain.dataVersion(),
                plain.complete(),
                plain.cut(),
                plain.counts(),
                plain.licences(),
                cited.sources(),
                List.of(),
                plain.lists(),
                List.of(),
                cited.decisions(),
                List.of(),
                List.of(),
                plain.asked(),
                plain.analysis());
        return new ExportDocument(header, graph.nodes(), graph.edges());
    }
}
