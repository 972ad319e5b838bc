package spoor.store.own;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command that starts a class of Spoor in a second JVM, with the classes that this one has. */
final class ChildCommand {

    private static final Logger LOG = LoggerFactory.getLogger(ChildCommand.class);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildCommand() {}

    /**
     * @param argumentFile written with the JVM's arguments, since a class path can be longer than a command line may be
     * @param cache folder for what makes the next start faster
     */
    static List<String> write(
            Path argumentFile, Path cache, List<String> jvmOptions, Class<?> main, List<String> arguments)
            throws IOException {
        return write(argumentFile, cache, true, jvmOptions, main, arguments);
    }

    /** For a program that is run once: an archive of its classes would be in the way of the one of the database's. */
    static List<String> writeOnce(
            Path argumentFile, Path cache, List<String> jvmOptions, Class<?> main, List<String> arguments)
            throws IOException {
        return write(argumentFile, cache, false, jvmOptions, main, arguments);
    }

    private static List<String> write(
            Path argumentFile,
            Path cache,
            boolean archived,
            List<String> jvmOptions,
            Class<?> main,
            List<String> arguments)
            throws IOException {
        List<String> all = new ArrayList<>(jvmOptions);
        all.addAll(classes(program(), cache, archived, main));
        all.addAll(arguments);
        Files.write(argumentFile, all.stream().map(ChildCommand::quote).toList());
        return List.of(JavaProgram.path(), "@" + argumentFile);
    }

    /** The packaged jar also where Spoor runs from what was kept of it. */
    private static String program() {
        return System.getProperty(FasterStart.JAR, System.getProperty("java.class.path", ""));
    }

    /** What comes before the main class's own arguments: options, class path and main class. */
    private static List<String> classes(String classPath, Path cache, boolean archived, Class<?> main)
            throws IOException {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return List.of("-cp", classPath, main.getName());
        }
        try {
            ProgramCache program = ProgramCache.prepare(Path.of(classPath), cache);
            List<String> command = new ArrayList<>(archived ? program.options(ProgramCache.Archive.NEO4J) : List.of());
            command.addAll(List.of("-cp", program.ownJar().toString(), main.getName()));
            return command;
        } catch (IOException e) {
            LOG.warn("What makes the database start faster could not be written to {}: {}", cache, e.toString());
            return fromJar(classPath, main);
        }
    }

    private static List<String> fromJar(String jar, Class<?> main) throws IOException {
        try (JarFile program = new JarFile(jar)) {
            return ProgramCache.isPackaged(program)
                    ? List.of("-Dloader.main=" + main.getName(), "-cp", jar, LAUNCHER)
                    : List.of("-cp", jar, main.getName());
        }
    }

    private static String quote(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
