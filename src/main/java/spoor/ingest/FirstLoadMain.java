package spoor.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import spoor.ingest.customs.MappedFormats;
import spoor.ingest.job.ImportRequest;
import spoor.ingest.job.first.Declined;
import spoor.ingest.job.first.FirstLoadRun;
import spoor.ingest.read.LimitedJson;
import spoor.model.SpoorException;
import spoor.store.own.ParentInput;

/**
 * The main class of the process that does a first load. Arguments: folder for the database, Spoor's data folder, the
 * file, its name, the request as JSON. Ends with 0 if all is written; ends at once when its input does, as its parent is gone.
 */
final class FirstLoadMain {

    /** Begins the line that names the job. */
    static final String JOB = "job ";

    private static final int NOT_LOADED = 1;

    private FirstLoadMain() {}

    /** All but the first. */
    static List<String> arguments(Path data, Path file, String name, ImportRequest request) {
        return List.of(
                data.toString(),
                file.toAbsolutePath().toString(),
                name,
                LimitedJson.MAPPER.writeValueAsString(request));
    }

    public static void main(String[] arguments) {
        Instant began = Instant.now();
        Thread.ofPlatform().daemon().name("parent-watch").start(FirstLoadMain::watchInput);
        try {
            ImportRequest request = LimitedJson.MAPPER.readValue(arguments[4], ImportRequest.class);
            FirstLoadRun run = new FirstLoadRun(
                    MappedFormats.all(), Evidence.listIds(), Path.of(arguments[1]), System.out::println);
            String job = run.run(Path.of(arguments[2]), arguments[3], request, Path.of(arguments[0]));
            System.out.printf(
                    "all is read and written after %.1f s%n",
                    Duration.between(began, Instant.now()).toMillis() / 1000.0);
            System.out.println(JOB + job);
            end(0);
        } catch (Declined e) {
            System.out.println("not for the offline importer, since it " + e.getMessage());
        } catch (SpoorException e) {
            // The import by transactions will refuse it as well, and say so where it is looked for.
        } catch (Throwable e) {
            System.out.println("the first load failed");
            e.printStackTrace();
        }
        end(NOT_LOADED);
    }

    /** Threads of the importer may be waiting for more. */
    private static void end(int code) {
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    private static void watchInput() {
        ParentInput.awaitEnd(System.err);
        Runtime.getRuntime().halt(NOT_LOADED);
    }
}
