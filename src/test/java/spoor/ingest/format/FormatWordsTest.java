package spoor.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.ingest.customs.MappedFormats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "uk", "zh"})
    void the_page_has_a_name_for_each_format_that_a_file_can_have(String language) throws IOException {
        try (InputStream words = getClass().getResourceAsStream("/words/" + language + "/data.json")) {
            JsonNode names =
                    JsonMapper.shared().readTree(Objects.requireNonNull(words)).path("format");
            assertThat(new Formats(MappedFormats.all()).names())
                    .allSatisfy(format -> assertThat(names.path(format).asString(""))
                            .as(format)
                            .isNotBlank());
        }
    }
}
