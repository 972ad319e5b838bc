package spoor.ingest;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file and what becomes of it.
 *
 * @param expected state, then read/loaded/rejected/duplicate, then the codes of issues or of the refusal
 */
record HostileCase(String id, String file, Supplier<byte[]> content, String query, String expected) {

    static final String HEAD = "supplier,buyer,hs,date,value usd\n";
    static final String ROW = "Firm A,Firm B,854231,2024-01-02,10\n";

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
