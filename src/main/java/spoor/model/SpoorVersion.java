package spoor.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which Spoor this is.
 *
 * @param version as in the build, {@code development} where no build has said it
 * @param commit abbreviated, with {@code -dirty} behind it if files differed from it; {@code unknown} when built without a
 *     repository
 */
public record SpoorVersion(String version, String commit) {

    /** The running program, as its build describes it. */
    public static final SpoorVersion RUNNING = read();

    private static SpoorVersion read() {
        Properties git = new Properties();
        try (InputStream file = SpoorVersion.class.getResourceAsStream("/git.properties")) {
            if (file != null) {
                git.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("git.properties on the class path cannot be read", e);
        }
        String packaged = SpoorVersion.class.getPackage().getImplementationVersion();
        String version = git.getProperty("git.build.version", packaged == null ? "development" : packaged);
        String commit = git.getProperty("git.commit.id.abbrev", "unknown");
        return new SpoorVersion(version, "true".equals(git.getProperty("git.dirty")) ? commit + "-dirty" : commit);
    }
}
