package spoor.ingest.format;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import spoor.ingest.read.Head;
import spoor.ingest.read.Unpacked;

/** One way in which files say things. */
public interface Format {

    /** The word for it over HTTP and on the command line. */
    String name();

    /** Whether this beginning can only be of this format. Called for the first document of an upload. */
    boolean recognises(Head head, Unpacked unpacked);

    /** Whether a file can have it. */
    default boolean isOffered() {
        return true;
    }

    /** Whether a file says the same whenever it is read; where not, an import of it that was cut off begins anew. */
    default boolean isSteady() {
        return true;
    }

    /** Whether this mapping of columns can only be meant for it. */
    default boolean isMeantBy(String mapping) {
        return false;
    }

    /** Prepares to read. */
    Reading open(Input input) throws IOException;

    /** The dataset's id, where the file itself says it. */
    default Optional<String> findDataset(Unpacked unpacked) throws IOException {
        return Optional.empty();
    }

    /**
     * The mapping that would be used, where the format uses one.
     *
     * @param mapping what the user says of it, as JSON; may be empty
     */
    default Optional<Object> findMapping(Unpacked unpacked, String mapping) throws IOException {
        return Optional.empty();
    }

    /** What else the file says about the dataset: {@code name}, {@code version}, {@code licence}. */
    default Map<String, String> describe(Unpacked unpacked) throws IOException {
        return Map.of();
    }
}
