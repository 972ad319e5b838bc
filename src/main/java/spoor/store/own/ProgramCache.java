package spoor.store.own;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.springframework.util.FileSystemUtils;

/**
 * What is kept between starts so that the child starts faster: the jars that lie inside Spoor's own jar, as files, since
 * reading them where they are takes longer and shuts the JVM's archive of loaded classes out; and that archive. A cache
 * of one build of Spoor: another build makes its own anew, and so does one that finds it gone or not whole.
 */
final class ProgramCache {

    /**
     * An archive of loaded classes and of how they were used. A JVM that makes one gives the same identity hashes to the
     * objects of every thread, so nobody may be served by it.
     */
    enum Archive {
        SPOOR,
        /** Of the child. */
        NEO4J;

        private Path in(Path folder) {
            return folder.resolve(name().toLowerCase(Locale.ROOT) + ".aot");
        }
    }

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String OWN_CLASSES = "spoor.jar";

    private static final String BEGINNING = "beginning";

    private final Path folder;
    private final Path ownJar;

    private ProgramCache(Path folder, Path ownJar) {
        this.folder = folder;
        this.ownJar = ownJar;
    }

    /**
     * @param jar the one that runs
     * @param cache folder of which this class may delete everything; nobody else may use it meanwhile
     * @throws IOException if it cannot be written; what was is deleted
     */
    static ProgramCache prepare(Path jar, Path cache) throws IOException {
        try (JarFile program = new JarFile(jar.toFile())) {
            Path folder = cache.resolve(build(jar, program)).toAbsolutePath();
            if (!isWhole(program, folder) || wasLeftBeginning(folder)) {
                forget(cache);
                make(program, cache, folder);
            }
            return new ProgramCache(folder, isPackaged(program) ? folder.resolve(OWN_CLASSES) : jar.toAbsolutePath());
        }
    }

    /** What an earlier start left of this jar's build, if it is whole; nothing is written. */
    static Optional<ProgramCache> find(Path jar, Path cache) throws IOException {
        try (JarFile program = new JarFile(jar.toFile())) {
            if (!isPackaged(program) || !Files.exists(cache)) {
                return Optional.empty();
            }
            Path folder = cache.resolve(build(jar, program)).toAbsolutePath();
            return Files.exists(folder) && isWhole(program, folder)
                    ? Optional.of(new ProgramCache(folder, folder.resolve(OWN_CLASSES)))
                    : Optional.empty();
        }
    }

    /** The child does not come up: what it is started from may be damaged. What Spoor itself runs from has to stay. */
    static void mistrust(Path cache) throws IOException {
        String used = System.getProperty(FasterStart.KEPT);
        if (used == null) {
            forget(cache);
        } else {
            Files.deleteIfExists(Archive.NEO4J.in(Path.of(used)));
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
        return holdsOwnEntries(program, folder.resolve(OWN_CLASSES));
    }

    /** Nothing tells the right size of this one, but a jar lists at its end what it holds. */
    private static boolean holdsOwnEntries(JarFile program, Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (JarFile own = new JarFile(file.toFile())) {
            return own.size()
                    == program.stream().filter(ProgramCache::isOwnEntry).count() + 1; // its manifest
        } catch (ZipException cutOff) {
            return false;
        }
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
                JarOutputStream own = new JarOutputStream(out, manifest(program))) {
            for (JarEntry entry : Collections.list(program.entries())) {
                String name = entry.getName();
                if (isOwnEntry(entry)) {
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

    /** Folders, too: whoever looks for the classes below one asks for it. */
    private static boolean isOwnEntry(JarEntry entry) {
        return entry.getName().startsWith(CLASSES) && entry.getName().length() > CLASSES.length();
    }

    /** Spoor's own jar names the libraries in the order of the packaged one, in which Spoor looks for classes. */
    private static Manifest manifest(JarFile program) throws IOException {
        Manifest manifest = new Manifest(program.getManifest());
        Attributes main = manifest.getMainAttributes();
        main.putValue("Main-Class", main.getValue("Start-Class"));
        main.putValue(
                "Class-Path", libraries(program).map(ProgramCache::fileName).collect(Collectors.joining(" ")));
        return manifest;
    }

    private static Stream<JarEntry> libraries(JarFile program) {
        return program.stream()
                .filter(entry ->
                        entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar"));
    }

    private static String fileName(JarEntry library) {
        return library.getName().substring(LIBRARIES.length());
    }

    /** What the JVM of the one is given: its archive, where there is one. */
    List<String> options(Archive archive) {
        Path file = archive.in(folder);
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** An empty folder beside what is kept, for the one who makes the archive. */
    Path emptyRoom() throws IOException {
        Path room = folder.resolve("archive");
        forget(room);
        return Files.createDirectory(room);
    }

    /** The archive is whole and takes its place. */
    void take(Archive archive, Path made) throws IOException {
        Files.move(made, archive.in(folder), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Spoor's own classes; all others are found by it. */
    Path ownJar() {
        return ownJar;
    }

    Path folder() {
        return folder;
    }

    /**
     * Notes that a start from here begins.
     *
     * @return false if the one before began and never said that it {@link #started}. It may be beginning at this very moment,
     *     so nothing is deleted before the data folder is one's own: see {@link #prepare}
     */
    boolean trust() throws IOException {
        Path beginning = folder.resolve(BEGINNING);
        if (Files.exists(beginning)) {
            return false;
        }
        Files.createFile(beginning);
        return true;
    }

    private static boolean wasLeftBeginning(Path folder) {
        return System.getProperty(FasterStart.KEPT) == null && Files.exists(folder.resolve(BEGINNING));
    }

    /** A start from this folder has come so far that the next one may be made from it, too. */
    static void started(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(BEGINNING));
    }

    /**
     * This JVM could not use the archive, since another one made it or the folder was moved: it is made anew, and the child's too.
     *
     * @return whether there was one
     */
    static boolean forgetArchive(Path folder) throws IOException {
        Files.deleteIfExists(Archive.NEO4J.in(folder));
        return Files.deleteIfExists(Archive.SPOOR.in(folder));
    }
}
