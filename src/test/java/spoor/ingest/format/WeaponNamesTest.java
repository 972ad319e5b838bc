package spoor.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeaponNamesTest {

    @Test
    void a_system_of_the_evidence_has_the_name_that_the_evidence_gives_it() throws IOException {
        List<String> other = new ArrayList<>();
        for (String line : evidence()) {
            String[] cells = line.split(",", -1);
            Stream.concat(Stream.of(cells[1]), Stream.of(cells[2].split(";", -1)))
                    .filter(label -> !WeaponNames.plain(label).equals(label)
                            && !WeaponNames.plain(label).equals(cells[1]))
                    .forEach(label -> other.add(label + " of " + cells[1] + ": " + WeaponNames.plain(label)));
        }
        assertThat(other).isEmpty();
        assertThat(WeaponNames.plain("Shahed-136 UAV (157 components)")).isEqualTo("Geran-2");
    }

    private static List<String> evidence() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WeaponNamesTest.class.getResourceAsStream("/evidence/weapons.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    @Test
    void its_label_and_its_other_name_are_aliases_and_its_name_is_none() {
        assertThat(WeaponNames.aliases("Герань-2")).containsExactly("Герань-2", "Geran-2 / Shahed-136");
        assertThat(WeaponNames.aliases("Geran-2")).containsExactly("Geran-2 / Shahed-136");
        assertThat(WeaponNames.aliases("Geran-2 / Shahed-136")).containsExactly("Geran-2 / Shahed-136");
        assertThat(WeaponNames.aliases("Lancet")).isEmpty();
        assertThat(WeaponNames.aliases("Korsar № 7")).containsExactly("Korsar № 7");
    }
}
