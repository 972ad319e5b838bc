package spoor.store;

import java.net.URI;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A Neo4j in a container, as most people run it, with authentication on and nothing closed that is open by default.
 * {@code -Dspoor.test.neo4j.image} takes another image than the official one of the oldest line that Spoor works with.
 */
final class ContainerNeo4j implements TestDatabase {

    private static final String IMAGE = System.getProperty("spoor.test.neo4j.image", "neo4j:5.26");
    private static final DockerImageName NAME = DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("neo4j");
    private static final String PASSWORD = "a-password-of-the-operator";

    private final Neo4jContainer container;

    private ContainerNeo4j(Neo4jContainer container) {
        this.container = container;
    }

    static ContainerNeo4j start() {
        Neo4jContainer container = new Neo4jContainer(NAME).withAdminPassword(PASSWORD);
        container.start();
        return new ContainerNeo4j(container);
    }

    /**
     * Why there can be no container here; empty if there can. Images at hand are taken first, and one that cannot be had
     * is given up within seconds, see {@code testcontainers.properties}. The question whether Docker is there starts a
     * container itself, and so fails in the same ways.
     */
    static Optional<String> findObstacle() {
        try {
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                return Optional.of("Docker is not there");
            }
            new RemoteDockerImage(NAME).get();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(
                    "Docker is there, but not an image that is needed for %s: %s".formatted(IMAGE, e.getMessage()));
        }
    }

    @Override
    public URI uri() {
        return URI.create(container.getBoltUrl());
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public void close() {
        container.stop();
    }
}
