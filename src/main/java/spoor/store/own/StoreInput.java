package spoor.store.own;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;
import spoor.store.own.StoreFiles.Node;
import spoor.store.own.StoreFiles.Tie;

/** Hands batches from whoever reads to the threads of Neo4j's importer, which ask for them. */
final class StoreInput {

    private static final int PROPERTIES_A_NODE = 15;
    private static final int BYTES_A_NODE = 600;

    private final long expectedNodes;
    private final Queue<Node> nodes = new Queue<>(StoreInput::visit);
    private final Queue<Tie> ties = new Queue<>(StoreInput::visit);

    StoreInput(long expectedNodes) {
        this.expectedNodes = expectedNodes;
    }

    Queue<Node> nodes() {
        return nodes;
    }

    Queue<Tie> ties() {
        return ties;
    }

    /** The importer is gone: nobody is to wait for it. */
    void abandon() {
        nodes.abandoned = true;
        ties.abandoned = true;
    }

    Input toInput() {
        Input.Estimates estimates = Input.knownEstimates(
                expectedNodes,
                expectedNodes,
                expectedNodes * PROPERTIES_A_NODE,
                expectedNodes * PROPERTIES_A_NODE,
                expectedNodes * BYTES_A_NODE,
                expectedNodes * BYTES_A_NODE,
                expectedNodes * 2);
        return Input.input(() -> nodes, () -> ties, IdType.ACTUAL, estimates, ReadableGroups.EMPTY, false);
    }

    private static void visit(Node node, InputEntityVisitor visitor) throws IOException {
        visitor.id(node.number());
        visitor.labels(node.labels().toArray(String[]::new));
        visit(node.properties(), visitor);
    }

    private static void visit(Tie tie, InputEntityVisitor visitor) throws IOException {
        visitor.startId(tie.from());
        visitor.endId(tie.to());
        visitor.type(tie.type());
        visit(tie.properties(), visitor);
    }

    private static void visit(Map<String, Object> properties, InputEntityVisitor visitor) throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            visitor.property(property.getKey(), stored(property.getValue()), false);
        }
        visitor.endOfEntity();
    }

    /** What the driver and the database make of a value. */
    private static Object stored(Object value) {
        if (value instanceof String) {
            return value; // nearly all are, and the switch takes its time
        }
        return switch (value) {
            case Long number -> number;
            case Double number -> number;
            case Boolean truth -> truth;
            case Integer number -> number.longValue();
            case ZonedDateTime time -> time;
            case List<?> many -> !many.isEmpty() && many.getFirst() instanceof Double ? numbers(many) : texts(many);
            default -> throw new IllegalArgumentException("no property: " + value.getClass());
        };
    }

    private static double[] numbers(List<?> many) {
        return many.stream().mapToDouble(Double.class::cast).toArray();
    }

    private static String[] texts(List<?> many) {
        String[] texts = new String[many.size()];
        for (int i = 0; i < texts.length; i++) {
            if (!(many.get(i) instanceof String text)) {
                throw new IllegalArgumentException("no list of texts: " + many);
            }
            texts[i] = text;
        }
        return texts;
    }

    /** Passes one item on. */
    private interface Visit<T> {
        void pass(T item, InputEntityVisitor visitor) throws IOException;
    }

    /** Batches that wait, few at a time; an empty one is the last. */
    static final class Queue<T> implements InputIterator {

        private static final int MOST_WAITING = 8;
        private static final long LOOK_MILLIS = 500;

        private final Visit<T> visit;
        private final BlockingQueue<List<T>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        private boolean ended;
        private volatile boolean abandoned;

        private Queue(Visit<T> visit) {
            this.visit = visit;
        }

        void put(List<T> batch) throws InterruptedException {
            if (!batch.isEmpty()) {
                offer(batch);
            }
        }

        void end() throws InterruptedException {
            offer(List.of());
        }

        private void offer(List<T> batch) throws InterruptedException {
            while (!abandoned && !waiting.offer(batch, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                // Looks again whether anybody is there.
            }
        }

        @Override
        public InputChunk newChunk() {
            return new Chunk<>(visit);
        }

        /** Called by several threads. */
        @Override
        @SuppressWarnings("unchecked")
        public synchronized boolean next(InputChunk chunk) throws IOException {
            if (ended) {
                return false;
            }
            try {
                List<T> batch = waiting.take();
                ended = batch.isEmpty();
                ((Chunk<T>) chunk).begin(batch);
                return !ended;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }

        @Override
        public void close() {}
    }

    /** One batch, gone through by one thread. */
    private static final class Chunk<T> implements InputChunk {

        private final Visit<T> visit;
        private List<T> batch = List.of();
        private int position;

        Chunk(Visit<T> visit) {
            this.visit = visit;
        }

        void begin(List<T> next) {
            batch = next;
            position = 0;
        }

        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            if (position == batch.size()) {
                return false;
            }
            visit.pass(batch.get(position++), visitor);
            return true;
        }

        @Override
        public void close() {}
    }
}
