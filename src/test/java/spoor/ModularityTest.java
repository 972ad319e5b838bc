package spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** First-level packages are modules; each names in its package-info what it may use, there are no cycles, and a page has them all. */
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
}
