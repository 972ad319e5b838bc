package spoor.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** The command that starts a class of Spoor in a second JVM, from the same jar or the same class path as this one. */
final class ChildCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildCommand() {}

    /**
     * @param argumentFile written with the JVM's arguments, since a class path can be longer than a command line may be
     */
    static List<String> write(Path argumentFile, List<String> jvmOptions, Class<?> main, List<String> arguments)
            throws IOException {
        String classPath = System.getProperty("java.class.path", "");
        List<String> all = new ArrayList<>(jvmOptions);
        if (isPackaged(classPath)) {
            all.addAll(List.of("-Dloader.main=" + main.getName(), "-cp", classPath, LAUNCHER));
        } else {
            all.addAll(List.of("-cp", classPath, main.getName()));
        }
        all.addAll(arguments);
        Files.write(argumentFile, all.stream().map(ChildCommand::quote).toList());
        return List.of(javaCommand(), "@" + argumentFile);
    }

    private static boolean isPackaged(String classPath) throws IOException {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry("BOOT-INF/classes/") != null;
        }
    }

    private static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String quote(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
