package spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import spoor.store.SchemaRunnerIT;

/**
 * First-level packages are modules; each names in its package-info what it may use, there are no cycles, and a page has
 * them all. {@link ChangedModules} tells of them which tests a change concerns.
 */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(SpoorApplication.class);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");

    @Test
    void modules_use_only_what_they_may() {
        MODULES.verify();
    }

    @Test
    void the_page_on_architecture_has_a_row_for_each_module_and_no_other() throws IOException {
        String page = Files.readString(Path.of("src/docs/ARCHITECTURE.md"));
        List<String> rows = ROW.matcher(page).results().map(row -> row.group(1)).toList();
        List<String> modules = MODULES.stream()
                .map(module -> module.getIdentifier().toString())
                .sorted()
                .toList();

        assertThat(rows).containsExactlyElementsOf(modules);
    }

    @Test
    void a_module_that_nobody_uses_concerns_itself_alone() {
        assertThat(ChangedModules.concerned(
                        List.of("src/main/java/spoor/designation/PathHop.java", "README.md"), MODULES))
                .hasValue(Set.of("designation"));
    }

    @Test
    void a_module_concerns_those_that_use_it_and_those_that_use_them() {
        assertThat(ChangedModules.concerned(List.of("src/test/java/spoor/graph/search/FooTest.java"), MODULES))
                .hasValueSatisfying(modules -> assertThat(modules)
                        .contains("graph", "snapshot", "trace")
                        .doesNotContain("files"));
    }

    @Test
    void what_belongs_to_no_module_concerns_all_but_for_documents_and_the_page() {
        assertThat(ChangedModules.concerned(List.of("pom.xml"), MODULES)).isEmpty();
        assertThat(ChangedModules.concerned(List.of("src/test/java/spoor/TestSize.java"), MODULES))
                .isEmpty();
        assertThat(ChangedModules.concerned(List.of("cypher/schema/001.cypher"), MODULES))
                .isEmpty();
        assertThat(ChangedModules.concerned(List.of("src/main/webui/src/main.tsx", "src/docs/API.md"), MODULES))
                .hasValue(Set.of());
    }

    @Test
    void structure_is_always_tested_and_whole_programs_only_with_all() {
        assertThat(ChangedModules.isRun(ModularityTest.class, Set.of())).isTrue();
        assertThat(ChangedModules.isRun(JarContentsIT.class, Set.of("dossier"))).isFalse();
        assertThat(ChangedModules.isRun(SchemaRunnerIT.class, Set.of("store"))).isTrue();
        assertThat(ChangedModules.isRun(SchemaRunnerIT.class, Set.of("trace"))).isFalse();
    }
}
