package spoor.snapshot.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;

/** Which datasets relations come from, and how many from each: one that has none left is no longer known. */
public final class Datasets {

    private final Dictionary ids;
    private int[] relations;

    public Datasets() {
        this(new Dictionary(), new int[4]);
    }

    private Datasets(Dictionary ids, int[] relations) {
        this.ids = ids;
        this.relations = relations;
    }

    /** One that goes on from here and leaves this one alone. */
    public Datasets growing() {
        return new Datasets(ids.growing(), relations.clone());
    }

    /** Counts a relation; the number of its dataset. */
    public int add(String dataset) {
        int number = ids.numberOf(dataset);
        if (number >= relations.length) {
            relations = Arrays.copyOf(relations, number * 2);
        }
        relations[number]++;
        return number;
    }

    /** Takes a relation off again. */
    public void remove(String dataset) {
        relations[ids.numberOf(dataset)]--;
    }

    public OptionalInt find(String dataset) {
        OptionalInt number = ids.find(dataset);
        return number.isPresent() && relations[number.getAsInt()] > 0 ? number : OptionalInt.empty();
    }

    /** Those with relations, in the order in which they came. */
    public List<String> list() {
        List<String> known = new ArrayList<>();
        String[] texts = ids.texts();
        for (int number = 0; number < texts.length; number++) {
            if (relations[number] > 0) {
                known.add(texts[number]);
            }
        }
        return known;
    }

    public void writeTo(ArrayWriter writer) throws IOException {
        ids.writeTo(writer);
        writer.ints(relations);
    }

    public static Datasets readFrom(ArrayReader reader) {
        return new Datasets(Dictionary.readFrom(reader), reader.ints());
    }
}
