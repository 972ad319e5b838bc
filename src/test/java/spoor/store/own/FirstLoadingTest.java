package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLoadingTest {

    private static final int CTRL_C = 130;

    @TempDir
    private Path home;

    @Test
    void putsWhatIsFinishedWhereItBelongs() throws Exception {
        Recorded load = run(0);

        assertThat(load.heard).containsExactly("written", "loaded true");
        assertThat(home.resolve("data/file")).exists();
        assertThat(home.resolve("first-load")).doesNotExist();
    }

    @Test
    void doesNotTouchADatabaseBeforeItIsToBeReplaced() throws Exception {
        Path earlier =
                Files.writeString(Files.createDirectories(home.resolve("data")).resolve("earlier"), "");

        assertThat(loading().build(new Recorded(0))).isTrue();
        assertThat(earlier).exists();
        loading().prepare(null, true);

        assertThat(earlier).exists();
        assertThat(home.resolve("first-load")).doesNotExist();
    }

    @Test
    void replacesADatabaseAtTheNextStartAndGoesOnWhereThatWasCutShort() throws Exception {
        Path earlier =
                Files.writeString(Files.createDirectories(home.resolve("data")).resolve("earlier"), "");
        loading().build(new Recorded(0));
        loading().replaceAtNextStart();
        Files.move(home.resolve("data"), home.resolve("first-load/before"));

        loading().prepare(null, true);

        assertThat(earlier).doesNotExist();
        assertThat(home.resolve("data/file")).exists();
        assertThat(home.resolve("first-load")).doesNotExist();
    }

    @Test
    void endsWhatIsNotWantedAnyMore() throws Exception {
        Recorded load = new Recorded(Writer.FOR_EVER);
        load.wanted = false;

        assertThat(loading().build(load)).isFalse();
        assertThat(home.resolve("first-load")).doesNotExist();
    }

    @Test
    void throwsAwayWhatFailed() throws Exception {
        Recorded load = run(1);

        assertThat(load.heard).containsExactly("written", "loaded false");
        assertThat(home.resolve("data")).doesNotExist();
        assertThat(home.resolve("first-load")).doesNotExist();
    }

    @Test
    void doesNotGoOnToTheUsualWayIfSomebodyEndsIt() {
        assertThatThrownBy(() -> run(CTRL_C)).hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(home.resolve("data")).doesNotExist();
    }

    private Recorded run(int code) throws IOException {
        Recorded load = new Recorded(code);
        loading().prepare(load, true);
        return load;
    }

    private FirstLoading loading() {
        return new FirstLoading(home, home, List.of(), false);
    }

    /** Its process writes a file and ends with a code. */
    private static final class Recorded implements FirstLoad {

        private final int code;
        private final List<String> heard = new ArrayList<>();
        private boolean wanted = true;

        Recorded(int code) {
            this.code = code;
        }

        @Override
        public Class<?> main() {
            return Writer.class;
        }

        @Override
        public List<String> arguments(Path data) {
            return List.of(String.valueOf(code));
        }

        @Override
        public void hear(String line) {
            heard.add(line);
        }

        @Override
        public boolean isWanted() {
            return wanted;
        }

        @Override
        public void ended(boolean loaded) {
            heard.add("loaded " + loaded);
        }
    }

    /** Arguments: the folder for the database, the code to end with. */
    static final class Writer {

        private static final int FOR_EVER = -1;

        private Writer() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path folder = Files.createDirectories(Path.of(arguments[0], "data"));
            Files.writeString(folder.resolve("file"), "");
            System.out.println("written");
            if (arguments[1].equals(String.valueOf(FOR_EVER))) {
                Thread.sleep(Duration.ofDays(1));
            }
            Runtime.getRuntime().halt(Integer.parseInt(arguments[1]));
        }
    }
}
