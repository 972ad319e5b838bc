package spoor.ingest.format.bods;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import spoor.ingest.claim.Hashes;
import spoor.ingest.read.Document;
import spoor.ingest.read.JsonStream;
import tools.jackson.databind.JsonNode;

/**
 * The statements about those records of a BODS file that have several, in the order in which they were made. A first
 * look takes 8 bytes for each statement of the file; what the statements say is kept only where a record has more than
 * one.
 */
final class BodsHistory {

    private final Map<String, List<BodsVersion>> versions = new HashMap<>();

    private BodsHistory() {}

    static BodsHistory of(Document document) throws IOException {
        Keys keys = new Keys();
        each(document, json -> keys.add(Hashes.of(key(json))));
        Set<Long> several = keys.listRepeated();
        BodsHistory history = new BodsHistory();
        if (!several.isEmpty()) {
            int[] number = {0};
            each(document, json -> {
                number[0]++;
                if (several.contains(Hashes.of(key(json)))) {
                    history.add(json, number[0]);
                }
            });
            history.versions
                    .values()
                    .forEach(each ->
                            each.sort(Comparator.comparing(BodsVersion::date).thenComparingInt(BodsVersion::number)));
        }
        return history;
    }

    private static void each(Document document, Consumer<JsonNode> statements) throws IOException {
        try (InputStream in = document.open()) {
            JsonStream.read(in, value -> {
                JsonNode json = value.value();
                if (json != null) {
                    statements.accept(json);
                }
            });
        }
    }

    private static String key(JsonNode json) {
        return json.path("recordType").asString("") + " "
                + json.path("recordId").asString("");
    }

    /** The same statement twice is one. */
    private void add(JsonNode json, int number) {
        BodsVersion version = BodsVersion.of(json, number);
        List<BodsVersion> known = versions.computeIfAbsent(key(json), key -> new ArrayList<>(2));
        if (known.stream().noneMatch(each -> each.statement().equals(version.statement()))) {
            known.add(version);
        }
    }

    /** All statements about the record that this one is about, from the first to the one that holds. */
    List<BodsVersion> listVersions(JsonNode json) {
        List<BodsVersion> known = versions.get(key(json));
        return known == null ? List.of(BodsVersion.of(json, 1)) : known;
    }

    /** Keys as they come, to find out which came twice. */
    private static final class Keys {

        private long[] keys = new long[1 << 10];
        private int size;

        void add(long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
            }
            keys[size++] = key;
        }

        Set<Long> listRepeated() {
            Arrays.sort(keys, 0, size);
            Set<Long> repeated = new HashSet<>();
            for (int i = 1; i < size; i++) {
                if (keys[i] == keys[i - 1]) {
                    repeated.add(keys[i]);
                }
            }
            return repeated;
        }
    }

    /** The place of a statement among those about its record. */
    static int indexOf(List<BodsVersion> versions, JsonNode json) {
        String statement = json.path("statementId").asString("");
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).statement().equals(statement)) {
                return i;
            }
        }
        throw new IllegalStateException("a statement that the first look has not seen");
    }
}
