package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCacheTest {

    @TempDir
    Path folder;

    @Test
    void the_jars_inside_a_jar_become_files_in_its_order_after_its_own_classes() throws IOException {
        Path jar = jar(
                "BOOT-INF/classes/",
                "BOOT-INF/classes/spoor/",
                "BOOT-INF/classes/spoor/A.class",
                "BOOT-INF/classes/static/index.html",
                "BOOT-INF/lib/z.jar",
                "BOOT-INF/lib/a.jar");
        Path ownJar = ProgramCache.prepare(jar, folder.resolve("cache")).ownJar();
        assertThat(ownJar.resolveSibling("z.jar")).hasContent("BOOT-INF/lib/z.jar");
        try (JarFile own = new JarFile(ownJar.toFile())) {
            assertThat(own.getManifest().getMainAttributes())
                    .containsEntry(Attributes.Name.CLASS_PATH, "z.jar a.jar")
                    .containsEntry(Attributes.Name.MAIN_CLASS, "spoor.A")
                    .containsEntry(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
            assertThat(own.stream().map(JarEntry::getName))
                    .as("with folders, without which classes below one are not found")
                    .containsExactly("META-INF/MANIFEST.MF", "spoor/", "spoor/A.class", "static/index.html");
        }
    }

    @Test
    void what_was_kept_is_found_only_by_the_jar_that_kept_it_and_only_whole() throws IOException {
        Path cache = folder.resolve("cache");
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class", "BOOT-INF/lib/a.jar");
        assertThat(ProgramCache.find(jar, cache)).isEmpty();
        assertThat(cache).doesNotExist();
        Path ownJar = ProgramCache.prepare(jar, cache).ownJar();
        assertThat(ProgramCache.find(jar, cache)).map(ProgramCache::ownJar).contains(ownJar);
        byte[] whole = Files.readAllBytes(ownJar);
        for (int length : new int[] {0, 1, whole.length - 1}) {
            Files.write(ownJar, Arrays.copyOf(whole, length));
            assertThat(ProgramCache.find(jar, cache)).as("%d bytes", length).isEmpty();
        }
        Files.write(ownJar, whole);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        assertThat(ProgramCache.find(jar, cache)).isEmpty();
    }

    @Test
    void a_start_that_never_said_it_had_started_is_the_last_one_from_there() throws IOException {
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class");
        ProgramCache kept = ProgramCache.prepare(jar, folder.resolve("cache"));
        assertThat(kept.trust()).isTrue();
        ProgramCache.started(kept.folder());
        assertThat(kept.trust()).isTrue();
        assertThat(kept.trust()).isFalse();
        assertThat(kept.ownJar()).as("what another start may be using").exists();
        ProgramCache.prepare(jar, folder.resolve("cache"));
        assertThat(kept.trust()).as("made anew").isTrue();
    }

    @Test
    void an_archive_of_classes_is_used_where_there_is_one_and_made_by_nobody_who_serves() throws IOException {
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class");
        ProgramCache kept = ProgramCache.prepare(jar, folder.resolve("cache"));
        Path archive = kept.folder().resolve("spoor.aot");
        assertThat(kept.options(ProgramCache.Archive.SPOOR)).isEmpty();
        kept.take(
                ProgramCache.Archive.SPOOR, Files.writeString(kept.emptyRoom().resolve("made"), "written by the JVM"));
        assertThat(kept.options(ProgramCache.Archive.SPOOR)).containsExactly("-XX:AOTCache=" + archive);
        assertThat(ProgramCache.forgetArchive(kept.folder())).isTrue();
        assertThat(archive).doesNotExist();
    }

    @Test
    void a_jar_whose_libraries_are_files_already_is_its_own_class_path() throws IOException {
        Path jar = jar("spoor/A.class");
        assertThat(ProgramCache.prepare(jar, folder.resolve("cache")).ownJar()).isEqualTo(jar);
    }

    @Test
    void another_build_takes_the_place_of_the_one_before_and_the_same_one_finds_what_it_left() throws IOException {
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class", "BOOT-INF/lib/a.jar");
        Path archive =
                ProgramCache.prepare(jar, folder.resolve("cache")).folder().resolve("neo4j.aot");
        Files.writeString(archive, "written by the child");
        assertThat(ProgramCache.prepare(jar, folder.resolve("cache")).folder().resolve("neo4j.aot"))
                .isEqualTo(archive)
                .exists();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        assertThat(ProgramCache.prepare(jar, folder.resolve("cache")).folder().resolve("neo4j.aot"))
                .isNotEqualTo(archive)
                .doesNotExist();
        assertThat(archive).doesNotExist();
    }

    @Test
    void the_child_is_given_the_archive_that_was_made_for_it_and_nothing_where_there_is_none() throws IOException {
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class", "BOOT-INF/lib/a.jar");
        ProgramCache cache = ProgramCache.prepare(jar, folder.resolve("cache"));
        assertThat(cache.options(ProgramCache.Archive.NEO4J)).isEmpty();

        cache.take(
                ProgramCache.Archive.NEO4J, Files.writeString(cache.emptyRoom().resolve("made"), "archive"));

        assertThat(cache.options(ProgramCache.Archive.NEO4J))
                .containsExactly("-XX:AOTCache=" + cache.folder().resolve("neo4j.aot"));
        ProgramCache.forgetArchive(cache.folder());
        assertThat(cache.options(ProgramCache.Archive.NEO4J)).isEmpty();
    }

    @Test
    void builds_of_the_same_size_and_time_are_told_apart_by_what_is_in_them() throws IOException {
        Path cache = folder.resolve("cache");
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class", "BOOT-INF/lib/a.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        Path archive = ProgramCache.prepare(jar, cache).folder().resolve("neo4j.aot");
        long size = Files.size(jar);
        jar("BOOT-INF/classes/", "BOOT-INF/classes/B.class", "BOOT-INF/lib/a.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        assertThat(Files.size(jar)).isEqualTo(size);
        assertThat(ProgramCache.prepare(jar, cache).folder().resolve("neo4j.aot"))
                .isNotEqualTo(archive);
    }

    @Test
    void what_was_left_half_done_or_has_lost_something_is_made_anew() throws IOException {
        Path jar = jar("BOOT-INF/classes/", "BOOT-INF/classes/A.class", "BOOT-INF/lib/a.jar");
        Path cache = folder.resolve("cache");
        Files.createDirectories(cache.resolve("unfinished/left-by-a-kill"));
        Path archive = ProgramCache.prepare(jar, cache).folder().resolve("neo4j.aot");
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

    /** Each entry holds its name; there is a manifest beside them. */
    private Path jar(String... entries) throws IOException {
        Path jar = folder.resolve("packaged.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Start-Class", "spoor.A");
        manifest.getMainAttributes().putValue("Enable-Native-Access", "ALL-UNNAMED");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
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
