package spoor.identity.score;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All records as ints and bytes: profiles, ids, datasets. Filled by one thread, then read by any. */
final class RecordPool {

    private static final int CHUNK = 1 << 21;
    private static final int ID_CHUNK = 1 << 22;

    private final List<int[]> chunks = new ArrayList<>();
    private int chunkUsed = CHUNK;
    private final GrowingInts chunkOf = new GrowingInts();
    private final GrowingInts offsetOf = new GrowingInts();

    private final List<byte[]> idChunks = new ArrayList<>();
    private int idUsed = ID_CHUNK;
    private final GrowingInts idChunkOf = new GrowingInts();
    private final GrowingInts idOffset = new GrowingInts();
    private final GrowingInts idLength = new GrowingInts();

    private final GrowingInts dataset = new GrowingInts();
    private final Map<String, Integer> datasetNumbers = new HashMap<>();
    private final List<String> datasets = new ArrayList<>();

    private int[] ranks = new int[0];
    private int[] byRank = new int[0];

    int size() {
        return offsetOf.size();
    }

    /** Copies a profile; its number. */
    int add(String id, String ofDataset, int[] profile, int length) {
        if (chunkUsed + length > CHUNK) {
            chunks.add(new int[Math.max(CHUNK, length)]);
            chunkUsed = 0;
        }
        System.arraycopy(profile, 0, chunks.getLast(), chunkUsed, length);
        chunkOf.add(chunks.size() - 1);
        offsetOf.add(chunkUsed);
        chunkUsed += length;
        addId(id);
        dataset.add(datasetNumbers.computeIfAbsent(ofDataset, name -> {
            datasets.add(name);
            return datasets.size() - 1;
        }));
        return size() - 1;
    }

    private void addId(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        if (idUsed + bytes.length > ID_CHUNK) {
            idChunks.add(new byte[Math.max(ID_CHUNK, bytes.length)]);
            idUsed = 0;
        }
        System.arraycopy(bytes, 0, idChunks.getLast(), idUsed, bytes.length);
        idChunkOf.add(idChunks.size() - 1);
        idOffset.add(idUsed);
        idLength.add(bytes.length);
        idUsed += bytes.length;
    }

    /** Nothing is added any more: puts the ids in order. */
    void close() {
        Integer[] order = new Integer[size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, this::compareIds);
        byRank = new int[order.length];
        ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            byRank[rank] = order[rank];
            ranks[order[rank]] = rank;
        }
    }

    private int compareIds(int a, int b) {
        return Arrays.compareUnsigned(
                idChunks.get(idChunkOf.get(a)),
                idOffset.get(a),
                idOffset.get(a) + idLength.get(a),
                idChunks.get(idChunkOf.get(b)),
                idOffset.get(b),
                idOffset.get(b) + idLength.get(b));
    }

    /** The place of its id among all in order. */
    int rank(int record) {
        return ranks[record];
    }

    int atRank(int rank) {
        return byRank[rank];
    }

    String id(int record) {
        return new String(
                idChunks.get(idChunkOf.get(record)),
                idOffset.get(record),
                idLength.get(record),
                StandardCharsets.UTF_8);
    }

    String dataset(int record) {
        return datasets.get(dataset.get(record));
    }

    int label(int record) {
        return chunks.get(chunkOf.get(record))[offsetOf.get(record) + 1];
    }

    /** Moves the view to a record. */
    RecordProfile view(int record, RecordProfile view) {
        return view.at(chunks.get(chunkOf.get(record)), offsetOf.get(record));
    }
}
