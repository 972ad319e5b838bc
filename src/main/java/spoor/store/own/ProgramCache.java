package spoor.store.own;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What is kept between starts so that the child starts faster: the jars that lie inside Spoor's own jar, as files, since
 * reading them where they are takes longer and shuts the JVM's archive of loaded classes out; and that archive. A cache
 * of one build of Spoor: another build makes its own anew, and so does one that finds it gone or not whole.
 */
final class ProgramCache {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String PAGE = CLASSES + "static/";
    private static final String OWN_CLASSES = "spoor.jar";

    private final Path folder;
    private final String classPath;

    private ProgramCache(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * @param jar the one that runs
     * @param cache folder of which this class may delete everything; nobody else may use it meanwhile
     * @throws IOException if it cannot be written; what was is deleted
     */
    static ProgramCache prepare(Path jar, Path cache) throws IOException {
        try (JarFile program = new JarFile(jar.toFile())) {
            Path folder = cache.resolve(build(jar, program)).toAbsolutePath();
            if (!isWhole(program, folder)) {
                forget(cache);
                make(program, cache, folder);
            }
            String classPath = isPackaged(program)
                    ? classPath(program, folder)
                    : jar.toAbsolutePath().toString();
            return new ProgramCache(folder, classPath);
        }
    }

    static void forget(Path cache) throws IOException {
        FileSystemUtils.deleteRecursively(cache);
    }

    /** Whether classes and libraries lie inside the jar, where no JVM alone finds them. */
    static boolean isPackaged(JarFile program) {
        return program.getEntry(CLASSES) != null;
    }

    /** Builds of one version bear one time, so that the same source makes the same file: what is in it tells them apart. */
    private static String build(Path jar, JarFile program) throws IOException {
        BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
        long content = program.stream()
                .mapToLong(entry -> entry.getName().hashCode() * 31L + entry.getCrc())
                .reduce(file.size(), (all, entry) -> all * 31 + entry);
        return Long.toHexString(content) + "-" + file.lastModifiedTime().toMillis();
    }

    /** A folder has its name only once it is whole; but after a loss of power a file in it may be shorter than it was. */
    private static boolean isWhole(JarFile program, Path folder) throws IOException {
        if (!isPackaged(program)) {
            return Files.exists(folder);
        }
        for (JarEntry library : libraries(program).toList()) {
            Path file = folder.resolve(fileName(library));
            if (!Files.exists(file) || Files.size(file) != library.getSize()) {
                return false;
            }
        }
        return Files.exists(folder.resolve(OWN_CLASSES));
    }

    private static void make(JarFile program, Path cache, Path folder) throws IOException {
        try {
            Path unfinished = Files.createDirectories(cache.resolve("unfinished"));
            if (isPackaged(program)) {
                unpack(program, unfinished);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget(cache);
            throw e;
        }
    }

    private static void unpack(JarFile program, Path folder) throws IOException {
        writeOwnClasses(program, folder.resolve(OWN_CLASSES));
        for (JarEntry library : libraries(program).toList()) {
            try (InputStream in = program.getInputStream(library)) {
                Files.copy(in, folder.resolve(fileName(library)));
            }
        }
    }

    private static void writeOwnClasses(JarFile program, Path file) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.toFile());
                JarOutputStream own = new JarOutputStream(out)) {
            for (JarEntry entry : Collections.list(program.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory() && name.startsWith(CLASSES) && !name.startsWith(PAGE)) {
                    own.putNextEntry(new JarEntry(name.substring(CLASSES.length())));
                    try (InputStream in = program.getInputStream(entry)) {
                        in.transferTo(own);
                    }
                }
            }
            own.finish();
            out.getChannel().force(true); // the one file whose right size nothing tells
        }
    }

    /** In the order of the jar, which is the one in which Spoor itself looks for classes. */
    private static String classPath(JarFile program, Path folder) {
        return Stream.concat(Stream.of(OWN_CLASSES), libraries(program).map(ProgramCache::fileName))
                .map(name -> folder.resolve(name).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<JarEntry> libraries(JarFile program) {
        return program.stream()
                .filter(entry ->
                        entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar"));
    }

    private static String fileName(JarEntry library) {
        return library.getName().substring(LIBRARIES.length());
    }

    /** What the JVM needs to find the classes, and to make the archive of them when it ends if there is none that fits. */
    List<String> jvmOptions() {
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + classArchive(), "-cp", classPath);
    }

    String classPath() {
        return classPath;
    }

    /** Of the JVM's own making; there after the child has ended once. */
    Path classArchive() {
        return folder.resolve("neo4j.jsa");
    }
}
