package spoor.store.own;

import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/**
 * Procedures of the own Neo4j that hand over all of the graph in blocks of bytes, see {@link GraphBlocks}. Both sides
 * are of the same build, so that what a block looks like is nobody else's business. Only Spoor calls them: the console
 * lets through no procedure that it does not know.
 */
public final class GraphReading {

    /** Set by Neo4j before a call. */
    @Context
    public @Nullable Transaction transaction;

    /** A row of the result. */
    public static final class Block {

        /** Whole things, one behind the other. */
        public final byte[] block;

        Block(byte[] block) {
            this.block = block;
        }
    }

    /**
     * Every entity with an id and one of these labels: its number in the store, which of the labels, how many
     * properties, these.
     */
    @Procedure(name = "spoor.entities", mode = Mode.READ)
    public Stream<Block> entities(@Name("labels") List<String> labels, @Name("hidden") List<String> hidden) {
        return stream(new GraphBlocks.Entities(kernel(), labels, Set.copyOf(hidden)));
    }

    /**
     * A part of the relations of one of these types: which of the types, the numbers of both ends in the
     * store, how many properties, these.
     */
    @Procedure(name = "spoor.relations", mode = Mode.READ)
    public Stream<Block> relations(
            @Name("types") List<String> types,
            @Name("hidden") List<String> hidden,
            @Name("part") long part,
            @Name("parts") long parts) {
        return stream(new GraphBlocks.Relations(kernel(), types, Set.copyOf(hidden), part, parts));
    }

    private KernelTransaction kernel() {
        if (transaction instanceof InternalTransaction running) {
            return running.kernelTransaction();
        }
        throw new IllegalStateException("Not called by Neo4j");
    }

    private static Stream<Block> stream(GraphBlocks blocks) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                blocks, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                        false)
                .map(Block::new)
                .onClose(blocks::close);
    }
}
