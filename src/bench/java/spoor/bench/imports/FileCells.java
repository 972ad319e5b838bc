package spoor.bench.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import spoor.ingest.read.Document;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every value that stands in a file, with its record and column, read without regard to its format. */
final class FileCells {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Where a record stands.
     *
     * @param line in a table, from 1; 0 elsewhere
     * @param number in a file of JSON, from 1; 0 elsewhere
     */
    record Place(long line, long number) {}

    /** Takes one value of a file. */
    @FunctionalInterface
    interface Taker {

        /**
         * One value.
         *
         * @param column name of the column, or the fields that lead to it
         */
        void take(Place record, String column, String value);
    }

    private FileCells() {}

    static void read(Unpacked unpacked, Taker taker) throws IOException {
        for (Document document : unpacked.documents()) {
            String text = isJson(document);
            if (text.isEmpty()) {
                readTable(document, taker);
            } else {
                readJson(text, taker);
            }
        }
    }

    /** The whole text if it is JSON. */
    private static String isJson(Document document) throws IOException {
        try (InputStream in = document.open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.startsWith("{") || text.startsWith("[") ? text : "";
        }
    }

    private static void readTable(Document document, Taker taker) throws IOException {
        List<String> header = new ArrayList<>();
        Tables.open(document, null, null).read(row -> {
            if (header.isEmpty()) {
                header.addAll(row.cells());
                return true;
            }
            for (int i = 0; i < row.cells().size(); i++) {
                String column = i < header.size() ? header.get(i) : "column " + i;
                for (String part : row.cells().get(i).split(";", -1)) {
                    take(new Place(row.line(), 0), column, part, taker);
                }
            }
            return true;
        });
    }

    private static void readJson(String text, Taker taker) {
        List<JsonNode> records = new ArrayList<>();
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            values.forEachRemaining(records::add);
        }
        if (records.size() == 1) {
            records = records(records.getFirst());
        }
        for (int i = 0; i < records.size(); i++) {
            walk(new Place(0, i + 1L), "", records.get(i), taker);
        }
    }

    /** The values of an array, or of the longest array that an object holds beside its head. */
    private static List<JsonNode> records(JsonNode whole) {
        JsonNode array = whole;
        if (whole.isObject() && whole.has("entries")) {
            array = whole.path("entries");
        }
        List<JsonNode> records = new ArrayList<>();
        if (array.isArray()) {
            array.forEach(records::add);
        } else {
            records.add(whole);
        }
        return records;
    }

    private static void walk(Place record, String path, JsonNode value, Taker taker) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                walk(record, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), taker);
            }
        } else if (value.isArray()) {
            value.forEach(item -> walk(record, path, item, taker));
        } else {
            take(record, path, value.asString(""), taker);
        }
    }

    private static void take(Place record, String column, String value, Taker taker) {
        if (!value.isBlank()) {
            taker.take(record, column, value.strip());
        }
    }
}
