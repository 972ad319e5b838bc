package spoor.snapshot.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.modulith.NamedInterface;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;

/**
 * Gives texts dense numbers from 0 on, in the order in which they first come: many that do not change any more, and
 * those that came since. Not safe for threads while it grows.
 */
@NamedInterface("table")
public final class Dictionary {

    private final BytePieces known;
    private final IdIndex index;
    private final Map<String, Integer> newer;

    /** One without a text. */
    public Dictionary() {
        this(BytePieces.NONE, IdIndex.of(BytePieces.NONE), new HashMap<>());
    }

    private Dictionary(BytePieces known, IdIndex index, Map<String, Integer> newer) {
        this.known = known;
        this.index = index;
        this.newer = newer;
    }

    /** One that goes on from here and leaves this one alone. */
    public Dictionary growing() {
        return new Dictionary(known, index, new HashMap<>(newer));
    }

    /** The number of this text, a new one if it has none. */
    public int numberOf(String text) {
        Integer recent = newer.get(text);
        if (recent != null) {
            return recent;
        }
        int old = index.find(text);
        if (old >= 0) {
            return old;
        }
        newer.put(text, count());
        return count() - 1;
    }

    public int count() {
        return known.count() + newer.size();
    }

    /** The number of this text, if it has one. */
    public OptionalInt find(String text) {
        Integer recent = newer.get(text);
        int number = recent == null ? index.find(text) : recent;
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The text of a number that it has had since it was sealed. */
    public String text(int number) {
        return known.text(number);
    }

    /** All texts, by number. */
    public String[] texts() {
        String[] texts = new String[count()];
        for (int number = 0; number < known.count(); number++) {
            texts[number] = known.text(number);
        }
        newer.forEach((text, number) -> texts[number] = text);
        return texts;
    }

    /** The same in its compact form. */
    public Dictionary sealed() {
        BytePieces.Builder all = new BytePieces.Builder();
        for (String text : texts()) {
            all.add(text);
        }
        BytePieces pieces = all.build();
        return new Dictionary(pieces, IdIndex.of(pieces), new HashMap<>());
    }

    public void writeTo(ArrayWriter writer) throws IOException {
        Dictionary whole = newer.isEmpty() ? this : sealed();
        whole.known.writeTo(writer);
        whole.index.writeTo(writer);
    }

    public static Dictionary readFrom(ArrayReader reader) {
        BytePieces texts = BytePieces.readFrom(reader);
        return new Dictionary(texts, IdIndex.readFrom(reader, texts), new HashMap<>());
    }
}
