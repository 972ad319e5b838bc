package spoor.store;

import org.neo4j.driver.Config;
import org.neo4j.driver.Logging;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Where the driver writes its log: to SLF4J, which asks for the level first. By the driver's own default the text of each
 * message, with all its parameters and all records of an answer, is made at every level and mostly thrown away.
 */
@Component
public final class DriverLog implements ConfigBuilderCustomizer {

    DriverLog() {}

    @Override
    public void customize(Config.ConfigBuilder config) {
        set(config);
    }

    /** For a driver that Spring does not make. */
    @SuppressWarnings("deprecation") // what is to replace it is the default that makes all texts
    public static Config.ConfigBuilder set(Config.ConfigBuilder config) {
        return config.withLogging(Logging.slf4j());
    }
}
