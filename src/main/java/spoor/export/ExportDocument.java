package spoor.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;
import spoor.search.GoodsCode;
import spoor.search.ReadList;
import spoor.search.TradeFlow;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceCypher;

/**
 * A subgraph that is ready to be written, with all that it has to carry. Nodes and edges of large ones are made when they are
 * asked for: go through the lists in order, and keep nothing of them.
 *
 * @param facts what people entered of the nodes' records beside these, listings apart
 */
public record ExportDocument(Header header, List<NodeRecord> nodes, List<RelationRecord> edges, List<Fact> facts) {

    /** One of whose nodes nobody has entered anything beside their records. */
    public ExportDocument(Header header, List<NodeRecord> nodes, List<RelationRecord> edges) {
        this(header, nodes, edges, List.of());
    }

    /** The same, asked in these words. */
    public ExportDocument asked(Asked words) {
        return new ExportDocument(header.asked(words), nodes, edges, facts);
    }

    /**
     * What the file is.
     *
     * @param question the request's body, every default spelled out
     * @param cypher the same question in Cypher, where it can be expressed
     * @param complete whether the file holds all that answers the question
     * @param counts numbers by name
     * @param licences the datasets that nodes and edges come from
     * @param sources every source cited, in full
     * @param listings of the nodes, by sanctions and export-control authorities
     * @param lists of authorities, and how far each was read: whom no listing names may be on one that was not
     * @param paths of a trace, best first; otherwise empty
     * @param decisions that records are one, on which these paths rest
     * @param figures on trade between countries that bear on a trace's goods and countries
     * @param codes that components of a trace are classified under
     * @param asked the question as people ask it
     * @param analysis what an analysis found, as its own address answers; null where none was asked for
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
            List<Listing> listings,
            List<ReadList> lists,
            List<TraceAnswer.PathRecord> paths,
            List<NamedDecision> decisions,
            List<TradeFlow> figures,
            List<GoodsCode> codes,
            Asked asked,
            @Nullable Object analysis) {

        /** The same, asked in these words. */
        public Header asked(Asked words) {
            return new Header(
                    spoorVersion,
                    exportedAt,
                    question,
                    cypher,
                    dataVersion,
                    complete,
                    cut,
                    counts,
                    licences,
                    sources,
                    listings,
                    lists,
                    paths,
                    decisions,
                    figures,
                    codes,
                    words,
                    analysis);
        }
    }

    /**
     * A question as people ask it.
     *
     * @param sentence empty where it is none, as of ids
     * @param constraints what else it asks for, a few words each
     * @param link address of the page that asks it; empty where nobody told
     */
    public record Asked(String sentence, List<String> constraints, String link) {

        public static final Asked NOTHING = new Asked("", List.of(), "");

        /** The same without the address, which may name anybody. */
        public Asked withoutLink() {
            return new Asked(sentence, constraints, "");
        }
    }

    /** Under which terms a dataset may be used; null where that is not known. */
    public record Licence(
            String dataset,
            @Nullable String name,
            @Nullable String version,
            @Nullable String licence) {}

    /**
     * That an authority lists somebody.
     *
     * @param id of the listing
     * @param entity id of the node
     * @param designation id of the designation
     * @param programme empty if unknown, like all that follows
     * @param listed partial date
     * @param until partial date
     * @param reason as the authority gives it
     * @param sources ids
     */
    public record Listing(
            String id,
            String entity,
            String designation,
            String authority,
            String programme,
            String listed,
            String until,
            String reason,
            String dataset,
            List<String> sources) {}

    /**
     * One value that somebody entered by hand of a single entity, with its document.
     *
     * @param id of the claim
     * @param entity id of the record that it is said of
     * @param kind word of a {@link spoor.model.FactKind}, never {@code listing}
     * @param locator where in the document; empty if unknown
     * @param sources ids
     */
    public record Fact(
            String id,
            String entity,
            String kind,
            String value,
            String confidence,
            String dataset,
            String locator,
            List<String> sources) {}
}
