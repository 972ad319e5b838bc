package spoor.console;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the console, under {@code spoor.cypher}.
 *
 * @param concurrent statements that run at a time
 * @param waiting statements that may wait for one to end; more are turned away at once
 * @param patience how long one waits before it is turned away
 * @param timeout of a statement that names none
 * @param mostTimeout what a statement may ask for
 */
@ConfigurationProperties("spoor.cypher")
record ConsoleSettings(
        @DefaultValue("2") int concurrent,
        @DefaultValue("8") int waiting,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("60s") Duration mostTimeout) {}
