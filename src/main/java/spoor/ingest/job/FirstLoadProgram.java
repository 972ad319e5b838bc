package spoor.ingest.job;

import java.nio.file.Path;
import java.util.List;

/** What a first load runs in a JVM of its own. */
public interface FirstLoadProgram {

    Class<?> main();

    /**
     * All arguments but the first, which is the folder for the database.
     *
     * @param name what the user calls the file
     */
    List<String> arguments(Path data, Path file, String name, ImportRequest request);
}
