package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLoadProcessTest {

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
    void throwsAwayWhatFailed() throws Exception {
        Recorded load = run(1);

        assertThat(load.heard).containsExactly("written", "loaded false");
        assertThat(home.resolve("data")).doesNotExist();
        assertThat(home.resolve("first-load")).doesNotExist();
    }

    @Test
    void doesNotGoOnToTheUsualWayIfSomebodyEndsIt() {
        assertThatThrownBy(() -> run(CTRL_C)).isInstanceOf(InterruptedException.class);
        assertThat(home.resolve("data")).doesNotExist();
    }

    private Recorded run(int code) throws IOException, InterruptedException {
        Recorded load = new Recorded(code);
        new FirstLoadProcess(home).run(load, home, home.resolve("cache"), List.of("-Xmx64m"));
        return load;
    }

    /** Its process writes a file and ends with a code. */
    private static final class Recorded implements FirstLoad {

        private final int code;
        private final List<String> heard = new ArrayList<>();

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
        public void ended(boolean loaded) {
            heard.add("loaded " + loaded);
        }
    }

    /** Arguments: the folder for the database, the code to end with. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Files.createDirectories(Path.of(arguments[0], "data"));
            Files.writeString(folder.resolve("file"), "");
            System.out.println("written");
            Runtime.getRuntime().halt(Integer.parseInt(arguments[1]));
        }
    }
}
