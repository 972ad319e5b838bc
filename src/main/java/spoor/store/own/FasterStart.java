package spoor.store.own;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import spoor.store.folder.DataFolder;

/**
 * Starts the packaged Spoor a second time, in the same process, from what is kept of it in the data folder: its jars as files,
 * which the first start puts there, and an archive of loaded classes, which a jar cannot tell its JVM to use. Where anything
 * stands in the way, the start goes on as it began.
 */
@NamedInterface("faster-start")
public final class FasterStart {

    /** The packaged jar, where Spoor runs from what was kept of it. */
    static final String JAR = "spoor.started.jar";

    /** What was kept and is used. */
    static final String KEPT = "spoor.started.kept";

    /** Why nothing kept is used; the log, which is not there yet, will say it. */
    static final String PLAIN = "spoor.started.plain";

    /** Whoever gives one of these wants this very JVM, or has an archive of its own. */
    private static final List<String> LEFT_ALONE = List.of(
            "-agent",
            "-javaagent",
            "-Xdebug",
            "-Xrun",
            "-Xshare",
            "-XX:AOT",
            "-XX:Flags",
            "-XX:MaxHeapFreeRatio",
            "-XX:MinHeapFreeRatio",
            "-XX:SharedArchiveFile",
            "-XX:ArchiveClassesAtExit",
            "-Dloader.");

    private static final String STRUCTURED = "logging.structured.format.console";

    /** What the JVM says of an archive of classes that does not fit in every detail helps nobody: it goes on without. */
    static final List<String> QUIET = List.of("-Xlog:disable", "-Xlog:all=error:stderr");

    private static final String FOLDER_SETTING = "spoor.data";

    private FasterStart() {}

    /** Says that Spoor starts, long before there is a log; not where the log is not for people. */
    public static void sayBegin(String[] arguments, PrintStream console) {
        boolean structured = Stream.of(arguments).anyMatch(argument -> argument.startsWith("--" + STRUCTURED))
                || System.getProperty(STRUCTURED) != null
                || System.getenv("LOGGING_STRUCTURED_FORMAT_CONSOLE") != null;
        if (System.getProperty(KEPT) == null && !structured) {
            console.printf(
                    "%tT  Spoor starts; in a new data folder this takes half a minute, later some seconds.%n",
                    LocalTime.now(ZoneId.systemDefault()));
            console.flush();
        }
    }

    /** Returns if Spoor starts as it would without this. */
    public static void begin(String[] arguments, PrintStream err) {
        ParentInput.endWithIt(err);
        String kept = System.getProperty(KEPT);
        String jar = System.getProperty("java.class.path", "");
        if (kept != null) {
            // whatever ends this start in an orderly way, such as a port that is taken, is no fault of what was kept
            Runtime.getRuntime().addShutdownHook(new Thread(() -> StartedFrom.trust(Path.of(kept))));
        } else if (jar.endsWith(".jar") && !jar.contains(File.pathSeparator)) {
            System.setProperty(PLAIN, begin(Path.of(jar), List.of(arguments)));
        }
        IdleMemory.begin();
    }

    @SuppressWarnings("IllegalCatch") // of any kind: the start has to go on
    private static String begin(Path jar, List<String> arguments) {
        try {
            Optional<List<String>> options = jvmOptions(arguments);
            Path data = dataFolder(arguments);
            if (options.isEmpty() || !SameProcess.isPossible() || DataFolder.isInUse(data)) {
                return "";
            }
            Optional<ProgramCache> kept = ProgramCache.find(jar, data.resolve(OwnNeo4j.CACHE));
            if (kept.isEmpty()) {
                if (SettingsElsewhere.mayBe(arguments)) {
                    return "nothing is kept of this build yet, and settings that are read later may name another folder";
                }
                kept = Optional.of(keep(jar, data));
            }
            if (!kept.get().trust()) {
                return "the last start from what was kept did not come to its end; it is made anew";
            }
            SameProcess.goOnAs(command(jar, kept.get(), options.get(), arguments));
            return "";
        } catch (Throwable e) {
            return e.toString();
        }
    }

    /** Unpacking, and a second JVM, are less work than reading classes out of jars inside a jar. */
    private static ProgramCache keep(Path jar, Path data) throws IOException {
        DataFolder folder = DataFolder.claim(data);
        try {
            return ProgramCache.prepare(jar, folder.path().resolve(OwnNeo4j.CACHE));
        } finally {
            folder.close();
        }
    }

    /** What stands before {@code -jar} on the command line; none if it cannot be told, or is to be left alone. */
    private static Optional<List<String>> jvmOptions(List<String> arguments) {
        List<String> all = List.of(ProcessHandle.current().info().arguments().orElse(new String[0]));
        int end = all.size() - arguments.size() - 2;
        if (end < 0
                || !all.get(end).equals("-jar")
                || !all.subList(end + 2, all.size()).equals(arguments)) {
            return Optional.empty();
        }
        List<String> options = all.subList(0, end);
        return Stream.concat(options.stream(), ofVariables())
                        .anyMatch(option -> LEFT_ALONE.stream().anyMatch(option::startsWith))
                ? Optional.empty()
                : Optional.of(options);
    }

    private static Stream<String> ofVariables() {
        return JavaProgram.OPTION_VARIABLES.stream()
                .flatMap(name -> Stream.ofNullable(System.getenv(name)))
                .flatMap(value -> Stream.of(value.split("\\s+", -1)));
    }

    /** As far as it can be told without Spring; in another folder nothing is found, or nothing that fits. */
    private static Path dataFolder(List<String> arguments) {
        String prefix = "--" + FOLDER_SETTING + "=";
        return Path.of(arguments.stream()
                .filter(argument -> argument.startsWith(prefix))
                .map(argument -> argument.substring(prefix.length()))
                .findFirst()
                .or(() -> Optional.ofNullable(System.getProperty(FOLDER_SETTING)))
                .or(() -> Optional.ofNullable(System.getenv("SPOOR_DATA")))
                .orElse("./data"));
    }

    private static List<String> command(Path jar, ProgramCache kept, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JavaProgram.path()));
        List<String> given = Stream.concat(options.stream(), ofVariables()).toList();
        command.addAll(JavaProgram.spoorOptions(Runtime.getRuntime().maxMemory(), given));
        command.addAll(QUIET);
        command.addAll(options);
        command.addAll(kept.options(ProgramCache.Archive.SPOOR));
        command.addAll(List.of(
                "-D" + JAR + "=" + jar.toAbsolutePath(),
                "-D" + KEPT + "=" + kept.folder(),
                "-jar",
                kept.ownJar().toString()));
        command.addAll(arguments);
        return command;
    }
}
