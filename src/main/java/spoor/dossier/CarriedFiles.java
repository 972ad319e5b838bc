package spoor.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.capture.Captured;
import spoor.model.Unavailable;

/**
 * The captured files that a sealed dossier carries, in a folder of their own.
 *
 * @param contents by name in the archive
 * @param told of each captured file what its manifest says, of those that are left out too
 */
record CarriedFiles(Map<String, byte[]> contents, List<Map<String, Object>> told) {

    private static final String FOLDER = "captures/";

    /** Bytes of all of them, as the words of the dossier say. */
    private static final long MOST_BYTES = 25_000_000;

    static CarriedFiles of(List<Captured> captures, Function<Captured, byte[]> reader) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        List<Map<String, Object>> told = new ArrayList<>();
        long left = MOST_BYTES;
        for (Captured capture : captures) {
            String name = FOLDER + capture.sha256() + "." + ending(capture);
            String absent = "";
            if (!contents.containsKey(name)) {
                absent = capture.bytes() > left ? "too large" : read(capture, name, reader, contents);
                left -= absent.isEmpty() ? capture.bytes() : 0;
            }
            told.add(told(capture, absent.isEmpty() ? name : null, absent));
        }
        return new CarriedFiles(contents, told);
    }

    private static String read(
            Captured capture, String name, Function<Captured, byte[]> reader, Map<String, byte[]> contents) {
        try {
            contents.put(name, reader.apply(capture));
            return "";
        } catch (Unavailable e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String ending(Captured capture) {
        return capture.name().endsWith(".warc.gz") ? "warc.gz" : capture.kind();
    }

    private static Map<String, Object> told(Captured capture, @Nullable String file, String absent) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("source", capture.source());
        told.put("name", capture.name());
        told.put("bytes", capture.bytes());
        told.put("sha256", capture.sha256());
        told.put("address", capture.address());
        told.put("captured", capture.captured());
        told.put("timeFrom", capture.timeFrom());
        told.put("attached", capture.at());
        told.put("file", file);
        if (!absent.isEmpty()) {
            told.put("leftOut", absent);
        }
        return told;
    }
}
