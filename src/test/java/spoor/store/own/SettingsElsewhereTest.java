package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first start puts what it keeps into a data folder only where nothing read later can name another one. */
class SettingsElsewhereTest {

    @TempDir
    Path folder;

    @Test
    void nothing_leads_elsewhere_where_only_plain_settings_are_given() throws IOException {
        assertThat(SettingsElsewhere.mayBe(List.of("--server.port=8081", "--spoor.data=/x", "file")))
                .isFalse();
        Files.writeString(folder.resolve("notes.properties"), "");
        assertThat(SettingsElsewhere.isFileBelow(folder)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.config.location=x",
                "--spring.config.additional-location=x",
                "--spring.profiles.active=x",
                "--spring.neo4j.uri=bolt://x"
            })
    void settings_that_lead_to_others_are_seen(String argument) {
        assertThat(SettingsElsewhere.mayBe(List.of("--server.port=1", argument)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.properties",
                "application.yml",
                "config/application.yaml",
                "config/mine/application-people.properties"
            })
    void files_of_settings_are_seen(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "");
        assertThat(SettingsElsewhere.isFileBelow(folder)).isTrue();
    }
}
