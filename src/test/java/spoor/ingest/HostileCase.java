package spoor.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file and what becomes of it.
 *
 * @param expected state, then read/loaded/rejected/duplicate, then the codes of issues or of the refusal
 */
record HostileCase(String id, String file, Supplier<byte[]> content, String query, String expected) {

    static final String HEAD = "supplier,buyer,hs,date,value usd\n";
    static final String ROW = "Firm A,Firm B,854231,2024-01-02,10\n";

    static Stream<HostileCase> all() throws IOException {
        return Stream.of(HostileTables.all(), HostileJson.all(), HostileArchives.all())
                .flatMap(List::stream);
    }

    /** As cases state it: how it ended, what was read, loaded, rejected and there already, and the codes that were told. */
    static String outcome(String state, Stream<Long> books, Stream<String> codes) {
        String counts = books.map(String::valueOf).collect(Collectors.joining("/"));
        return (state + " " + counts + " " + codes.sorted().collect(Collectors.joining(" "))).strip();
    }

    static HostileCase of(String id, String file, byte[] content, String query, String expected) {
        return new HostileCase(id, file, () -> content, query, expected);
    }

    static HostileCase csv(String id, String text, String expected) {
        return csv(id, text, expected, "?dataset=hostile");
    }

    static HostileCase csv(String id, String text, String expected, String query) {
        return bytes(id, text.getBytes(StandardCharsets.UTF_8), query, expected);
    }

    static HostileCase json(String id, String text, String expected) {
        return of(id, id + ".json", text.getBytes(StandardCharsets.UTF_8), "?dataset=hostile&format=ftm", expected);
    }

    static HostileCase bytes(String id, byte[] content, String query, String expected) {
        return of(id, id + ".csv", content, query, expected);
    }

    @Override
    public String toString() {
        return id + " " + file;
    }
}
