package spoor.snapshot.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;
import spoor.model.SeededHash;

/**
 * Finds the numbers of {@link BytePieces} by their content: open addressing, number + 1, 0 = free. Immutable; safe for use
 * by any thread.
 */
public final class IdIndex {

    private final BytePieces ids;
    private final SeededHash hash;
    private final Ints slots;

    private IdIndex(BytePieces ids, SeededHash hash, Ints slots) {
        this.ids = ids;
        this.hash = hash;
        this.slots = slots;
    }

    public static IdIndex of(BytePieces ids) {
        return of(ids, Room.heap());
    }

    public static IdIndex of(BytePieces ids, Room room) {
        IdIndex index = new IdIndex(ids, SeededHash.make(), room.ints(ids.count() + ids.count() / 2 + 4));
        for (int number = 0; number < ids.count(); number++) {
            int at = index.slot(ids.get(number));
            while (index.slots.get(at) != 0) {
                at = index.next(at);
            }
            index.slots.set(at, number + 1);
        }
        return index;
    }

    /** The number of the piece with this text; -1 if there is none. */
    public int find(String text) {
        return find(text, number -> true);
    }

    /** The number of the first piece with this text that will do; -1 if there is none. */
    public int find(String text, IntPredicate accepted) {
        byte[] id = text.getBytes(StandardCharsets.UTF_8);
        for (int at = slot(id); slots.get(at) != 0; at = next(at)) {
            int number = slots.get(at) - 1;
            if (ids.equals(number, id) && accepted.test(number)) {
                return number;
            }
        }
        return -1;
    }

    public void writeTo(ArrayWriter writer) throws IOException {
        writer.longs(hash.seed());
        writer.ints(slots);
    }

    public static IdIndex readFrom(ArrayReader reader, BytePieces ids) {
        return new IdIndex(ids, SeededHash.of(reader.longs()), reader.column());
    }

    private int slot(byte[] id) {
        return (int) Math.unsignedMultiplyHigh(hash.of(id), slots.length());
    }

    private int next(int at) {
        return at + 1 == slots.length() ? 0 : at + 1;
    }
}
