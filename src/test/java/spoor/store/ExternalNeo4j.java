package spoor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A Neo4j 5.26 server for tests that start Spoors of their own in front of it. */
public final class ExternalNeo4j implements AutoCloseable {

    private ServerProcess server;

    private ExternalNeo4j(ServerProcess server) {
        this.server = server;
    }

    public static ExternalNeo4j start(Path folder) throws IOException, InterruptedException {
        return new ExternalNeo4j(ServerProcess.start(folder, ""));
    }

    /** What a Spoor has to be told to work with it. */
    public List<String> arguments() {
        return List.of(
                "--spring.neo4j.uri=" + server.uri(),
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + server.password());
    }

    /** As if its machine had lost its power. */
    public void kill() {
        server.kill();
    }

    /** The machine is back, at the same address. */
    public void startAgain() throws IOException, InterruptedException {
        server = server.again();
    }

    @Override
    public void close() {
        server.close();
    }
}
