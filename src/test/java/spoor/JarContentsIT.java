package spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the program as users get it, and what is not. */
class JarContentsIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final List<String> OF_TESTS = List.of(
            "junit", "mockito", "assertj", "awaitility", "testcontainers", "archunit", "spring-boot-test", "jacoco");

    @Test
    void nothing_of_the_tests_is_shipped() throws IOException {
        try (ZipFile jar = new ZipFile("target/spoor.jar")) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> OF_TESTS.stream()
                            .anyMatch(word -> name.startsWith(LIBRARIES)
                                    && name.toLowerCase(Locale.ROOT).contains(word)))
                    .noneMatch(name -> name.endsWith("IT.class") || name.endsWith("/TestPeople.class"));
        }
    }

    @Test
    void every_library_is_in_the_list_of_parts() throws IOException {
        try (ZipFile jar = new ZipFile("target/spoor.jar")) {
            Set<String> listed = partsOf(jar);
            assertThat(jar.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                            .map(name -> name.substring(LIBRARIES.length(), name.length() - ".jar".length()))
                            .filter(name -> !name.startsWith("spring-boot-jarmode"))
                            .filter(name -> listed.stream().noneMatch(name::startsWith)))
                    .isEmpty();
        }
    }

    /** Name and version, as the names of their files have them. */
    private static Set<String> partsOf(ZipFile jar) throws IOException {
        String text = new String(
                jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        JsonNode parts = JsonMapper.shared().readTree(text).path("components");
        return parts.valueStream()
                .map(part -> part.path("name").asString() + "-"
                        + part.path("version").asString())
                .collect(Collectors.toSet());
    }

    @Test
    void the_terms_go_along() throws IOException {
        try (ZipFile jar = new ZipFile("target/spoor.jar")) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.endsWith("META-INF/LICENSE"))
                    .anyMatch(name -> name.endsWith("META-INF/NOTICE"))
                    .anyMatch(name -> name.endsWith("META-INF/licences/GPL-3.0.txt"));
        }
    }
}
