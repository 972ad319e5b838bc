package spoor.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import spoor.model.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/**
 * Many JSON values in one file: one a line, or the items of one array. A line that cannot be read costs only itself; an
 * array that cannot be read ends there.
 */
public final class JsonStream {

    private JsonStream() {}

    /** Hands over each value; holds one at a time. */
    public static void read(InputStream raw, Consumer<JsonValue> values) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        skipMark(in);
        if (firstByte(in) == '[') {
            readArray(in, values);
        } else {
            readLines(in, values);
        }
    }

    /**
     * Hands over each item of an array that stands in a field of one object.
     *
     * @param array name of the field; empty if the file itself is the values
     */
    public static void read(InputStream raw, String array, Consumer<JsonValue> values) throws IOException {
        if (array.isEmpty()) {
            read(raw, values);
            return;
        }
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        skipMark(in);
        try (JsonParser parser = LimitedJson.MAPPER.createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = array.equals(parser.currentName());
                parser.nextToken();
                if (wanted && parser.currentToken() == JsonToken.START_ARRAY) {
                    readItems(parser, values);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** A byte order mark is no part of the data. */
    public static void skipMark(BufferedInputStream in) throws IOException {
        in.mark(4);
        byte[] head = in.readNBytes(3);
        in.reset();
        if (Unpacker.starts(head, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        } else if (Unpacker.starts(head, 0xFF, 0xFE) || Unpacker.starts(head, 0xFE, 0xFF)) {
            throw new BadInput("import.encoding", "JSON has to be UTF-8; this looks like UTF-16.");
        }
    }

    private static int firstByte(BufferedInputStream in) throws IOException {
        in.mark(1 << 12);
        int read = 0;
        int c = in.read();
        while (c >= 0 && c <= ' ' && read++ < 1_000) {
            c = in.read();
        }
        in.reset();
        return c;
    }

    private static void readLines(InputStream in, Consumer<JsonValue> values) throws IOException {
        Lines lines = new Lines(in);
        while (lines.next()) {
            if (lines.isTooLong()) {
                values.accept(JsonValue.faulty(lines.number(), "record.tooLong", "The line is longer than 4 MiB."));
            } else if (!isBlank(lines)) {
                values.accept(parse(lines));
            }
        }
    }

    private static boolean isBlank(Lines lines) {
        for (int i = 0; i < lines.length(); i++) {
            if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static JsonValue parse(Lines lines) {
        try {
            return JsonValue.of(lines.number(), LimitedJson.MAPPER.readTree(lines.bytes(), 0, lines.length()));
        } catch (JacksonException e) {
            return JsonValue.faulty(lines.number(), codeOf(e), faultOf(e));
        }
    }

    private static void readArray(InputStream in, Consumer<JsonValue> values) {
        try (JsonParser parser = LimitedJson.MAPPER.createParser(in)) {
            parser.nextToken();
            readItems(parser, values);
            if (parser.nextToken() != null) {
                throw new BadInput("json.malformed", "After the end of the JSON array there is more.");
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private static void readItems(JsonParser parser, Consumer<JsonValue> values) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long line = parser.currentTokenLocation().getLineNr();
            JsonNode value = LimitedJson.ITEMS.readTree(parser);
            values.accept(JsonValue.of(line, value));
        }
    }

    /** A file that cannot be read to its end. */
    public static BadInput malformed(JacksonException e) {
        return new BadInput(codeOf(e), "The JSON cannot be read: %s", faultOf(e));
    }

    private static String codeOf(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "json.limit";
        }
        return String.valueOf(e.getOriginalMessage()).contains("Duplicate") ? "json.duplicate" : "json.malformed";
    }

    private static String faultOf(JacksonException e) {
        String message =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        String shown = message.length() > 160 ? message.substring(0, 160) + "…" : message;
        return e.getLocation() == null
                ? shown
                : shown
                        + " (line %d, column %d)"
                                .formatted(
                                        e.getLocation().getLineNr(),
                                        e.getLocation().getColumnNr());
    }
}
