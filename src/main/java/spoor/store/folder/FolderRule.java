package spoor.store.folder;

import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import spoor.store.own.OwnNeo4j;

/**
 * One Spoor a data folder, and one that it can write to; looked at before anything is started, since the exit code of a
 * failure is lost once Spring has begun to make beans. {@link OwnNeo4j} takes the folder for good.
 */
final class FolderRule implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Path folder = Path.of(environment.getProperty("spoor.data", "./data"));
        boolean own = !environment.containsProperty("spring.neo4j.uri");
        if (own) {
            DataFolder.claim(folder).close();
        } else {
            DataFolder.requireWritable(folder);
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
