package spoor.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import spoor.model.BadInput;
import spoor.store.StoreState;

/** Commands begin when Spoor is ready, and say so where it does not become so. */
class CommandStartTest {

    private static final List<String> QUIET = List.of(
            "--spring.main.web-application-type=none",
            "--spring.main.banner-mode=off",
            "--logging.level.root=off",
            "--server.address=127.0.0.1",
            "--spring.config.location=optional:file:./no-such-file/");

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

    @Configuration(proxyBeanMethods = false)
    static class Starting {

        @Bean
        StoreState state() {
            return new StoreState();
        }
    }

    /** What these settings made quiet is heard again by the tests that follow in this process. */
    @AfterAll
    static void hearAgain() {
        LoggingSystem.get(CommandStartTest.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    }

    @TempDir
    private Path data;

    private List<String> settings() {
        return Stream.concat(QUIET.stream(), Stream.of("--spoor.data=" + data)).toList();
    }

    private CommandStart start() {
        return CommandStart.of(Starting.class, settings(), out);
    }

    @Test
    void a_spoor_that_does_not_become_ready_ends_the_command_with_its_reason() {
        int code = start().waiting(Duration.ZERO).run(spoor -> 0);

        assertThat(code).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("Spoor did not become ready: Spoor is starting.");
    }

    @Test
    void the_reason_can_be_told_in_other_words() {
        start().waiting(Duration.ZERO)
                .telling(why -> out.print("Nothing is restored: " + why))
                .run(spoor -> 0);

        assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo("Nothing is restored: Spoor is starting.");
    }

    @Test
    void an_interrupted_command_fails_and_its_thread_stays_interrupted() {
        SpringApplication application = new SpringApplication(Starting.class);
        application.addListeners(event -> {
            if (event instanceof ApplicationReadyEvent) {
                Thread.currentThread().interrupt();
            }
        });

        int code = new CommandStart(application, settings(), Duration.ofHours(1), why -> {}).run(spoor -> 0);

        assertThat(code).isEqualTo(2);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void json_is_given_as_it_is_or_in_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("question.json"), "{\"maxHops\":4}");

        assertThat(JsonArgument.text(" {}")).isEqualTo(" {}");
        assertThat(JsonArgument.text(file.toString())).isEqualTo("{\"maxHops\":4}");
        assertThatThrownBy(() -> JsonArgument.text(folder.resolve("none").toString()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is neither a JSON object nor a text file");
    }

    @Test
    void a_file_that_could_not_be_written_whole_is_not_there(@TempDir Path folder) {
        Path file = folder.resolve("a.html");

        assertThatThrownBy(() -> WholeFile.write(file, into -> {
                    into.write(1);
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(folder).isEmptyDirectory();
    }
}
