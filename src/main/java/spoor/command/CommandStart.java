package spoor.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.store.StoreState;

/**
 * Starts Spoor for one command, waits until it is ready, lets the command do its work, and ends Spoor.
 *
 * @param application what Spring starts
 * @param settings of Spring, as {@code --name=value}
 * @param patience how long it waits for readiness
 * @param unready is told why Spoor did not become ready
 */
public record CommandStart(
        SpringApplication application, List<String> settings, Duration patience, Consumer<String> unready) {

    /** The exit code of a command for which Spoor did not become ready, or that was interrupted. */
    public static final int FAILED = 2;

    private static final Duration PATIENCE = Duration.ofHours(1);

    public CommandStart {
        settings = List.copyOf(settings);
    }

    /**
     * What a command does with a Spoor that is ready.
     *
     * @param <E> what may go wrong beside being interrupted
     */
    @FunctionalInterface
    public interface Work<E extends Exception> {

        /** Returns the exit code. */
        int run(ConfigurableApplicationContext spoor) throws E, InterruptedException;
    }

    /** A start that waits for an hour, and prints it where Spoor does not become ready. */
    public static CommandStart of(Class<?> application, List<String> settings, PrintStream out) {
        return new CommandStart(
                new SpringApplication(application),
                settings,
                PATIENCE,
                why -> out.println("Spoor did not become ready: " + why));
    }

    /** The same with another patience. */
    public CommandStart waiting(Duration longest) {
        return new CommandStart(application, settings, longest, unready);
    }

    /** The same with other words for a Spoor that does not become ready. */
    public CommandStart telling(Consumer<String> why) {
        return new CommandStart(application, settings, patience, why);
    }

    /**
     * Runs the command.
     *
     * @return the exit code of the work, or {@link #FAILED}
     */
    public <E extends Exception> int run(Work<E> work) throws E {
        try (ConfigurableApplicationContext spoor = application.run(settings.toArray(String[]::new))) {
            StoreState state = spoor.getBean(StoreState.class);
            if (!state.awaitReady(patience)) {
                unready.accept(state.status().message());
                return FAILED;
            }
            return work.run(spoor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }
}
