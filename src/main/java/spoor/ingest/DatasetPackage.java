package spoor.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import spoor.model.BadInput;

/**
 * A dataset in the form that DATA.md describes: nine CSV files and {@code dataset.properties} in one folder.
 *
 * @param id key of the dataset; what it brings carries it
 * @param digest changes with any byte of the files, and with the way they are read
 */
record DatasetPackage(
        String id, String name, String version, String licence, String digest, Map<PackageFile, byte[]> files) {

    /** Raise it when the same files come to mean another graph, so that databases are brought up to date. */
    private static final int READING = 1;

    /** A package on the class path, such as {@code evidence/}. */
    static DatasetPackage onClassPath(String folder) {
        return read(new ClassPathResource(folder));
    }

    static DatasetPackage inFolder(Path folder) {
        return read(new FileSystemResource(folder + "/"));
    }

    private static DatasetPackage read(Resource folder) {
        return of(name -> readFile(folder, name));
    }

    /** Reads a package from anywhere; {@code contents} throws BadInput for a file that it lacks. */
    static DatasetPackage of(Function<String, byte[]> contents) {
        Properties about = new Properties();
        byte[] description = contents.apply("dataset.properties");
        Map<PackageFile, byte[]> files = new EnumMap<>(PackageFile.class);
        MessageDigest digest = sha256();
        digest.update((byte) READING);
        digest.update(description);
        for (PackageFile file : PackageFile.values()) {
            byte[] content = contents.apply(file.fileName());
            files.put(file, content);
            digest.update(content);
        }
        load(about, description);
        return new DatasetPackage(
                require(about, "id"),
                require(about, "name"),
                require(about, "version"),
                require(about, "licence"),
                HexFormat.of().formatHex(digest.digest()),
                files);
    }

    /** The same files as another dataset. */
    DatasetPackage withId(String other) {
        return new DatasetPackage(other, name, version, licence, digest, files);
    }

    byte[] content(PackageFile file) {
        return Objects.requireNonNull(files.get(file));
    }

    private static void load(Properties properties, byte[] content) {
        try {
            properties.load(new java.io.StringReader(new String(content, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String require(Properties about, String key) {
        String value = about.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new BadInput("import.description", "dataset.properties does not say the %s of the dataset.", key);
        }
        return value;
    }

    private static byte[] readFile(Resource folder, String name) {
        try {
            Resource file = folder.createRelative(name);
            if (!file.exists()) {
                throw new BadInput("import.file", "The package lacks the file %s.", name);
            }
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
