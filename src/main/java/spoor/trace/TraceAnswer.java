package spoor.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.graph.Count;
import spoor.question.AbsentGood;
import spoor.search.ReadList;
import spoor.snapshot.LargeGraph;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * What a trace found, best paths first.
 *
 * @param graph every node and relation of the paths, each once
 * @param decisions those that joins of the paths name, each once, by id; absent in JSON where there are none
 * @param lists where the question is about listings: the lists of the authorities it asks for, or of all, and how far each
 *     was read; who is on none of those read whole may be on another. Absent in JSON otherwise
 * @param snapshot the state of the graph that was asked
 * @param elapsedMs time the answer took inside Spoor
 */
public record TraceAnswer(
        List<PathRecord> paths,
        GraphRecord graph,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NamedDecision> decisions,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReadList> lists,

        Summary summary,
        SnapshotRecord snapshot,
        double elapsedMs) {

    TraceAnswer with(List<ReadList> read) {
        return new TraceAnswer(paths, graph, decisions, read, summary, snapshot, elapsedMs);
    }

    /** The time since then in milliseconds, to the microsecond. */
    static double elapsedMs(long begunNanos) {
        return Math.round((System.nanoTime() - begunNanos) / 1e3) / 1e3;
    }

    /** What a cost in micro-nats is as a strength or a weight, see STRENGTH.md. */
    static double strength(long cost) {
        return Math.exp(-cost / 1_000_000.0);
    }

    /**
     * One path.
     *
     * @param nodes ids from start to end, one more than hops
     * @param length number of hops
     * @param strength product of the hops' weights, 0 to 1
     * @param weakest index of the hop with the least weight, the first of several
     * @param gaps number of hops of which no goods are known
     * @param joins whether documents say that its goods go into its end: {@code stated}, {@code only-maker}, {@code open} or
     *     {@code other-use}; absent where there was no time to find out
     * @param recordJoins where it rests on a decision that records are one entity; absent in JSON where it nowhere does
     * @param weakestRecordJoin index of the record join that is less sure than the weakest hop is, the first of several;
     *     absent where none is
     */
    public record PathRecord(
            List<String> nodes,
            List<HopRecord> hops,
            int length,
            double strength,
            int weakest,
            int gaps,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(allowableValues = {"stated", "only-maker", "open", "other-use"})
            @Nullable
            String joins,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PathJoin> recordJoins,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer weakestRecordJoin) {

        /** One that rests on no decision. */
        public PathRecord(
                List<String> nodes,
                List<HopRecord> hops,
                int length,
                double strength,
                int weakest,
                int gaps,
                @Nullable String joins) {
            this(nodes, hops, length, strength, weakest, gaps, joins, List.of(), null);
        }

        /** Whether no hop weighs less than this one: several may be equally weak. */
        public boolean isWeakest(int hop) {
            return hops.get(hop).weight() == hops.get(weakest).weight();
        }
    }

    /**
     * All relations between two neighbouring nodes of a path that meet the question.
     *
     * @param relations ids, ascending
     * @param confidence of the surest relation
     * @param sources number of independent sources of the relations together
     * @param gap whether no goods are known: no relation states or makes any, and neither node is a component
     * @param factors what the weight is made of
     * @param weight the product of the factors, 0 to 1
     */
    public record HopRecord(
            List<String> relations,
            String confidence,
            int sources,
            boolean gap,
            FactorsRecord factors,
            double weight) {}

    /**
     * What the weight of a hop is made of; each over 0 and at most 1.
     *
     * @param confidence of the surest relation: confirmed 0.95, probable 0.75, possible 0.45
     * @param corroboration by the number n of independent sources: 1 - 0.15 / n
     * @param recency by the newest date: since 24 February 2022 1, before 0.9, none 0.95
     * @param goods 1 if goods are stated or the hop makes them, else 0.9
     */
    public record FactorsRecord(double confidence, double corroboration, double recency, double goods) {}

    /** Nodes and relations that belong together. */
    public record GraphRecord(List<NodeRecord> nodes, List<RelationRecord> relations) {

        /** Both in the order of their ids. */
        static GraphRecord of(Stream<NodeRecord> nodes, Stream<RelationRecord> relations) {
            return new GraphRecord(
                    nodes.sorted(Comparator.comparing(NodeRecord::id)).toList(),
                    relations.sorted(Comparator.comparing(RelationRecord::id)).toList());
        }
    }

    /**
     * Counts and limits. They speak of all paths that meet the question, on every page, caps aside.
     *
     * @param paths paths found in all; what kind of number it is stands in {@code counts}
     * @param returned paths in this answer
     * @param complete whether the search ended by itself: the paths are the best there are, the counts as they say
     * @param cut each limit that was reached
     * @param pairs pairs of start and end that a path connects
     * @param starts starts with a path
     * @param ends ends with a path
     * @param chosen how many nodes the question chose to start and to end at
     * @param counts the numbers above with their kind
     * @param startsByHop starts by their hops 1, 2, … to the nearest end; empty where they were not counted exactly
     * @param walksByHop walks with 1, 2, … hops; they may repeat nodes; empty where they were not counted
     * @param perStart for the starts with the most ends, how many they reach; at most 1,000
     * @param perEnd for the ends with the most starts, how many reach them; at most 1,000
     * @param skippedHubs ids of nodes that were not passed through because of {@code hubLimit}
     * @param expanded hops looked at
     * @param startLabels the starts with a path by their label; empty where that was not counted
     * @param endLabels the ends with a path by their label; empty where that was not counted
     * @param identities how many nodes of {@code graph} are several records that a person has decided to be one entity;
     *     all counts count such a one once; absent in JSON where there is none
     * @param joins how many paths are joined in each way, of those that {@code proof} speaks of
     * @param proof what the paths rest on
     * @param nearMisses where there are few paths or none: what would yield more
     * @param noPath where there is no path: how far both sides come; null where there was no time to find out
     * @param absentGoods what the question asks for and the data do not have, yet or any more; absent in JSON where there is
     *     none
     * @param owned where it asks whose firms are on the paths: under which rule, and who of these paths is; else absent
     */
    public record Summary(
            long paths,
            int returned,
            boolean complete,
            List<CutRecord> cut,
            long pairs,
            long starts,
            long ends,
            Chosen chosen,
            Counts counts,
            List<Long> startsByHop,
            List<Double> walksByHop,
            List<EndCount> perStart,
            List<EndCount> perEnd,
            List<String> skippedHubs,
            long expanded,
            Map<String, Integer> startLabels,
            Map<String, Integer> endLabels,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int identities,

            Map<String, Long> joins,
            Proof proof,
            List<NearMiss> nearMisses,
            @Nullable NoPath noPath,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AbsentGood> absentGoods,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            OwnedFirms owned) {

        public Summary {
            absentGoods = Objects.requireNonNullElse(absentGoods, List.of()); // JSON leaves none out
        }
    }

    /**
     * What paths rest on, of those that came to light one by one.
     *
     * @param paths how many these are: all, where the number of paths is exact
     * @param origins by the independent sources of their thinnest hop
     * @param categories the same by the category of their end, in alphabetical order; empty where an end has none
     * @param through the inner nodes that most of them pass: ten, and any others that more than a tenth of them pass
     * @param generic how many pass a substance or parts in general
     * @param mayRest whether the data have sources that may rest on others, so that fewer count where these are one; false too
     *     where that is not known
     */
    @Schema(name = "AnswerProof")
    public record Proof(
            long paths,
            Origins origins,
            List<CategoryOrigins> categories,
            List<EndCount> through,
            long generic,
            boolean mayRest) {

        private static final int THROUGH = 10;

        /** Of counts, the greatest first, those that are told. */
        static List<EndCount> told(List<EndCount> through, long paths) {
            return IntStream.range(0, through.size())
                    .filter(place -> place < THROUGH || through.get(place).count() * 10L > paths)
                    .mapToObj(through::get)
                    .toList();
        }
    }

    /** How many paths have one, two, three or more independent sources on their thinnest hop. */
    public record Origins(long one, long two, long more) {}

    /** The same of the paths that end in one category. */
    public record CategoryOrigins(String category, Origins origins) {}

    /** Numbers of nodes that the question chose. */
    public record Chosen(int from, int to) {}

    /** The counts with their kind. */
    public record Counts(CountRecord paths, CountRecord pairs, CountRecord starts, CountRecord ends) {}

    /**
     * A number and how far to trust it.
     *
     * @param kind {@code exact}, {@code at_least}, {@code at_most} or {@code estimate}
     * @param low lower end of the 95 % confidence interval of an estimate; otherwise the value
     * @param high upper end of it
     */
    public record CountRecord(double value, String kind, double low, double high) {

        static CountRecord of(Count count) {
            String kind = count.kind().name().toLowerCase(java.util.Locale.ROOT);
            return new CountRecord(count.value(), kind, count.low(), count.high());
        }
    }

    /** How many other ends one end is connected with. */
    public record EndCount(String id, int count) {

        /** The greatest first, equal ones in the order of ids. */
        static final Comparator<EndCount> GREATEST_FIRST =
                Comparator.comparingInt(EndCount::count).reversed().thenComparing(EndCount::id);
    }

    /**
     * A limit that was reached.
     *
     * @param limit its name
     * @param text what that means for the answer
     */
    public record CutRecord(String limit, String text) {}

    /**
     * The question with one constraint relaxed.
     *
     * @param change the field to change; {@code all} where no single change helps, and several do together; {@code from} or {@code to} where
     *     that chooses no node, so that nothing else can help
     * @param value what to change it to; null takes the constraint away
     * @param paths how many paths that gives
     * @param exact whether there are no more than that
     * @param text the same as a sentence
     */
    public record NearMiss(String change, @Nullable Object value, long paths, boolean exact, String text) {}

    /**
     * The state of the graph that was asked.
     *
     * @param confirmed false just after a start, while the answer comes from what the last run kept and the database
     *     has not yet said whether that still holds
     * @param form which form of the trace answered: {@code kernel}, or {@code cypher} where the graph is beyond
     *     memory; then there are no near misses, skipped hubs and counts by hop
     */
    public record SnapshotRecord(
            String version,
            boolean confirmed,
            long nodes,
            long relations,
            @Schema(allowableValues = {"kernel", "cypher"}) String form) {

        static SnapshotRecord of(Snapshot snapshot) {
            return new SnapshotRecord(
                    snapshot.version(),
                    snapshot.isConfirmed(),
                    snapshot.entityCount(),
                    snapshot.relationCount(),
                    "kernel");
        }

        static SnapshotRecord of(LargeGraph graph) {
            return new SnapshotRecord(graph.token(), true, graph.nodes(), graph.relations(), "cypher");
        }
    }
}
