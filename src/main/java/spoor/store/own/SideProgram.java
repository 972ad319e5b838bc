package spoor.store.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** A class of Spoor that is run in a JVM of its own, so that what it reads can take neither memory nor time from the others. */
@NamedInterface("side-program")
public final class SideProgram {

    private SideProgram() {}

    /**
     * Starts one; whoever does ends it, too. What it prints is nobody's.
     *
     * @param data folder of everything that Spoor writes
     * @param work folder of its own, for its arguments
     */
    public static Process start(Path data, Path work, List<String> jvmOptions, Class<?> main, List<String> arguments)
            throws IOException {
        List<String> command = ChildCommand.writeOnce(
                Files.createDirectories(work).resolve("java.args"),
                data.resolve(OwnNeo4j.CACHE),
                jvmOptions,
                main,
                arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(JavaProgram.OPTION_VARIABLES);
        return builder.start();
    }
}
