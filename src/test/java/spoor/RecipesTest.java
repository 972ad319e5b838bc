package spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Recipes lead to files that are there. */
class RecipesTest {

    private static final Pattern FILE = Pattern.compile("`((?:src|cypher)/[^`]+)`");

    @Test
    void every_file_that_a_recipe_names_is_there() throws IOException {
        String page = Files.readString(Path.of("src/docs/RECIPES.md"));
        List<String> named =
                FILE.matcher(page).results().map(file -> file.group(1)).toList();

        assertThat(named).hasSizeGreaterThan(30).allMatch(file -> Files.isRegularFile(Path.of(file)));
    }
}
