package spoor.ingest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.ingest.job.ImportRequest;
import spoor.store.own.FirstLoad;

/** The first file of an import command, if there is no database yet. Asked by the thread that starts Spoor. */
final class FirstImport implements FirstLoad {

    private final Path file;
    private final ImportRequest request;
    private final PrintStream out;
    private @Nullable String job;
    private boolean loaded;

    FirstImport(Path file, ImportRequest request, PrintStream out) {
        this.file = file;
        this.request = request;
        this.out = out;
    }

    @Override
    public Class<?> main() {
        return FirstLoadMain.class;
    }

    @Override
    public List<String> arguments(Path data) {
        return FirstLoadMain.arguments(data, file, String.valueOf(file.getFileName()), request);
    }

    @Override
    public void hear(String line) {
        if (line.startsWith(FirstLoadMain.JOB)) {
            job = line.substring(FirstLoadMain.JOB.length());
        } else {
            say(line);
        }
    }

    @Override
    public void ended(boolean isLoaded) {
        loaded = isLoaded;
        say(isLoaded ? "loaded without transactions; the database starts" : "goes in by transactions");
    }

    private void say(String what) {
        out.println(file.getFileName() + ": " + what);
    }

    /** The job, if the file is in the database. */
    Optional<String> findJob() {
        return loaded ? Optional.ofNullable(job) : Optional.empty();
    }
}
