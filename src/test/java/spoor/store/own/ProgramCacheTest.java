package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCacheTest {

    @TempDir
    Path folder;

    @Test
    void the_jars_inside_a_jar_become_files_in_its_order_after_its_own_classes() throws IOException {
        Path jar = jar(
                "BOOT-INF/classes/",
                "BOOT-INF/classes/spoor/A.class",
                "BOOT-INF/classes/static/index.html",
                "BOOT-INF/lib/z.jar",
                "BOOT-INF/lib/a.jar",
                "META-INF/MANIFEST.MF");
        ProgramCache cache = ProgramCache.prepare(jar, folder.resolve("cache"));
        assertThat(Stream.of(cache.classPath().split(File.pathSeparator, -1)).map(Path::of))
                .allMatch(Files::exists)
                .extracting(path -> path.getFileName().toString())
                .containsExactly("spoor.jar", "z.jar", "a.jar");
        assertThat(Path.of(cache.classPath().split(File.pathSeparator, -1)[1])).hasContent("BOOT-INF/lib/z.jar");
        try (JarFile own =
                new JarFile(cache.classArchive().resolveSibling("spoor.jar").toFile())) {
            assertThat(own.stream().map(JarEntry::getName)).containsExactly("spoor/A.class");
        }
    }

    @Test
    void a_jar_whose_libraries_are_files_already_is_its_own_class_path() throws IOException {
        Path jar = jar("spoor/A.class", "META-INF/MANIFEST.MF");
        assertThat(ProgramCache.prepare(jar, folder.resolve("cache")).classPath())
                .isEqualTo(jar.toString());
    }

    @Test
    void another_build_takes_the_place_of_the_one_before_and_the_same_one_finds_what_it_left() throws IOException {
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class", "BOOT-INF/lib/a.jar");
        Path archive = ProgramCache.prepare(jar, folder.resolve("cache")).classArchive();
        Files.writeString(archive, "written by the child");
        assertThat(ProgramCache.prepare(jar, folder.resolve("cache")).classArchive())
                .isEqualTo(archive)
                .exists();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        assertThat(ProgramCache.prepare(jar, folder.resolve("cache")).classArchive())
                .isNotEqualTo(archive)
                .doesNotExist();
        assertThat(archive).doesNotExist();
    }

    @Test
    void builds_of_the_same_size_and_time_are_told_apart_by_what_is_in_them() throws IOException {
        Path cache = folder.resolve("cache");
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class", "BOOT-INF/lib/a.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        Path archive = ProgramCache.prepare(jar, cache).classArchive();
        long size = Files.size(jar);
        jar("BOOT-INF/classes/", "BOOT-INF/classes/B.class", "BOOT-INF/lib/a.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        assertThat(Files.size(jar)).isEqualTo(size);
        assertThat(ProgramCache.prepare(jar, cache).classArchive()).isNotEqualTo(archive);
    }

    @Test
    void what_was_left_half_done_or_has_lost_something_is_made_anew() throws IOException {
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class", "BOOT-INF/lib/a.jar");
        Path cache = folder.resolve("cache");
        Files.createDirectories(cache.resolve("unfinished/left-by-a-kill"));
        Path archive = ProgramCache.prepare(jar, cache).classArchive();
        Files.writeString(archive, "of other jars");
        Path library = archive.resolveSibling("a.jar");
        Files.writeString(library, ""); // as after a loss of power
        ProgramCache.prepare(jar, cache);
        assertThat(library).hasContent("BOOT-INF/lib/a.jar");
        assertThat(archive).doesNotExist();
        assertThat(cache.resolve("unfinished")).doesNotExist();
    }

    @Test
    void where_nothing_can_be_written_it_says_so() throws IOException {
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> ProgramCache.prepare(jar, file.resolve("cache")))
                .isInstanceOf(IOException.class);
    }

    /** Each entry holds its name. */
    private Path jar(String... entries) throws IOException {
        Path jar = folder.resolve("packaged.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
                if (!entry.endsWith("/")) {
                    out.write(entry.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return jar;
    }
}
