package spoor.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;
import spoor.snapshot.NodeRecord;
import spoor.snapshot.RelationRecord;
import spoor.trace.NamedDecision;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceCypher;

/** A subgraph that is ready to be written, with all that it has to carry. */
public record ExportDocument(Header header, List<NodeRecord> nodes, List<RelationRecord> edges) {

    /**
     * What the file is.
     *
     * @param question the request's body, every default spelled out
     * @param cypher the same question in Cypher, where it can be expressed
     * @param complete whether the file holds all that answers the question
     * @param counts numbers by name
     * @param licences the datasets that nodes and edges come from
     * @param sources every source cited, in full
     * @param paths of a trace, best first; otherwise empty
     * @param decisions that records are one, on which these paths rest
     */
    public record Header(
            String spoorVersion,
            Instant exportedAt,
            Map<String, Object> question,
            @Nullable TraceCypher cypher,
            String dataVersion,
            boolean complete,
            List<TraceAnswer.CutRecord> cut,
            Map<String, Long> counts,
            List<Licence> licences,
            List<Source> sources,
            List<TraceAnswer.PathRecord> paths,
            List<NamedDecision> decisions) {}

    /** Under which terms a dataset may be used; null where that is not known. */
    public record Licence(
            String dataset,
            @Nullable String name,
            @Nullable String version,
            @Nullable String licence) {}
}
