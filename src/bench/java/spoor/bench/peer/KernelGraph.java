package spoor.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import spoor.bench.generate.GeneratedRelation;
import spoor.bench.generate.GraphFile;
import spoor.bench.generate.Layer;
import spoor.bench.question.Question;
import spoor.graph.array.FileRoom;
import spoor.graph.array.Room;
import spoor.graph.supply.GraphBuilder;
import spoor.graph.NodeSet;
import spoor.graph.RelationFilter;
import spoor.graph.RelationRow;
import spoor.graph.supply.SupplyGraph;
import spoor.graph.TraceQuery;

/** Hands a generated graph to the kernel, as the snapshot does with the store. */
@SuppressWarnings("EnumOrdinal") // files, masks and the kernel number layers and types
public final class KernelGraph {

    private static final int SOURCES = 1 << 16;

    private final GraphBuilder builder;
    private final int[][] sourceSets = new int[4][SOURCES];
    private final int[] goodsSets = new int[SOURCES];

    private KernelGraph(int nodes, int relations, Room room) {
        builder = new GraphBuilder(nodes, relations, room);
        for (int[] sets : sourceSets) {
            Arrays.fill(sets, -1);
        }
    }

    /** Builds the kernel's graph, ordered for traces that end at weapon systems. */
    public static SupplyGraph build(GraphFile file) throws IOException {
        return build(file, Room.heap());
    }

    /** The same graph read where it lies in a file, which is made first unless it is there. */
    public static SupplyGraph mapped(GraphFile file, Path kernel) throws IOException {
        if (!Files.exists(kernel)) {
            Room room = new FileRoom(kernel.resolveSibling(""));
            spoor.graph.supply.GraphFile.write(kernel, build(file, room), "");
        }
        return spoor.graph.supply.GraphFile.findInPlace(kernel).orElseThrow().content().graph();
    }

    private static SupplyGraph build(GraphFile file, Room room) throws IOException {
        KernelGraph graph = new KernelGraph(file.nodes(), Math.toIntExact(file.relations()), room);
        for (int node = 0; node < file.nodes(); node++) {
            if (file.layer(node) == Layer.COMPONENT) {
                graph.builder.addComponent(node);
            }
        }
        file.forEach(graph::add);
        return graph.builder.build(ends(file));
    }

    /** The question in the kernel's words. */
    public static TraceQuery query(GraphFile file, Question question) {
        NodeSet starts = NodeSet.matching(file.nodes(), file::isStart);
        TraceQuery query = TraceQuery.between(starts, ends(file), question.types());
        RelationFilter all = query.relations();
        RelationFilter filter = new RelationFilter(
                question.types(),
                question.bothWays(),
                question.minConfidence(),
                all.minSources(),
                all.window(),
                all.value(),
                all.datasets(),
                all.timeOrder());
        return query.with(filter).with(query.limits().withMaxHops(question.maxHops()));
    }

    private static NodeSet ends(GraphFile file) {
        return NodeSet.matching(file.nodes(), file::isEnd);
    }

    private void add(GeneratedRelation relation) {
        int first = day(relation.firstDay());
        int last = day(relation.lastDay());
        builder.addRelation(new RelationRow(
                relation.from(),
                relation.to(),
                relation.type().ordinal(),
                relation.confidence().ordinal(),
                sourceSet(relation.source(), relation.sourceCount()),
                goodsSet(relation.hs()),
                first,
                last,
                last == RelationRow.NO_DAY ? first : last,
                relation.value(),
                relation.dataset(),
                false));
    }

    private static int day(int day) {
        return day == GeneratedRelation.NO_DAY ? RelationRow.NO_DAY : day;
    }

    private int sourceSet(int source, int count) {
        int known = sourceSets[count][source];
        if (known < 0) {
            int[] sources = new int[count];
            for (int i = 0; i < count; i++) {
                sources[i] = source + i;
            }
            known = builder.addSourceSet(sources);
            sourceSets[count][source] = known;
        }
        return known;
    }

    private int goodsSet(int hs) {
        if (hs != 0 && goodsSets[hs] == 0) {
            goodsSets[hs] = builder.addGoodsSet(builder.hsCode(hs));
        }
        return goodsSets[hs];
    }
}
