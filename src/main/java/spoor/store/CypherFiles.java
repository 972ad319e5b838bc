package spoor.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Cypher statements kept under {@code cypher/}, read from the class path once each. */
public final class CypherFiles {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private CypherFiles() {}

    /**
     * The text of one statement, its comment header included.
     *
     * @param name path below {@code cypher/} without the ending, such as {@code queries/search/entity}
     * @throws IllegalStateException if there is no such file: a fault in the program
     */
    public static String getStatement(String name) {
        return READ.computeIfAbsent(name, CypherFiles::read);
    }

    private static String read(String name) {
        try (InputStream in = CypherFiles.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (in == null) {
                throw new IllegalStateException("No Cypher file cypher/" + name + ".cypher on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
