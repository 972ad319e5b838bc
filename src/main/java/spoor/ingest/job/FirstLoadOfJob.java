package spoor.ingest.job;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spoor.store.own.FirstLoad;

/** The file of a job as a first load; what that prints is how far the job is. */
final class FirstLoadOfJob implements FirstLoad {

    private static final Pattern PROGRESS = Pattern.compile("([a-z ]+), (\\d+) records, .*");
    private static final Logger LOG = LoggerFactory.getLogger(FirstLoadOfJob.class);

    private final ImportJob job;
    private final FirstLoadProgram program;
    private String phase = "";

    FirstLoadOfJob(ImportJob job, FirstLoadProgram program) {
        this.job = job;
        this.program = program;
    }

    @Override
    public Class<?> main() {
        return program.main();
    }

    @Override
    public List<String> arguments(Path data) {
        ImportOrder order = job.order();
        return program.arguments(data, order.upload(), order.fileName(), order.request());
    }

    @Override
    public void hear(String line) {
        Matcher progress = PROGRESS.matcher(line);
        if (progress.matches()) {
            enter(phase(progress.group(1)));
            job.progress(Long.parseLong(progress.group(2)));
        } else {
            LOG.info("First load of {}: {}", job.id(), line);
        }
    }

    private void enter(String next) {
        if (!next.equals(phase)) {
            phase = next;
            job.enter(next);
        }
    }

    /** Its own steps, in the words of every import. */
    private static String phase(String step) {
        return switch (step) {
            case "reading", "looking for ends" -> "checking";
            case "ties" -> "ties";
            default -> "nodes";
        };
    }

    @Override
    public boolean isWanted() {
        return job.isWanted();
    }
}
