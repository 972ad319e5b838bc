package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.BadInput;

class MappingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"columns\":{\"supplier\":\"Firm\",\"buyer\":\"Firm\"}}",
                "{\"columns\":{\"from\":\"Firm\",\"to\":\"Firm\"}}"
            })
    void bothEndsOfATieAreNotReadFromOneColumn(String mapping) {
        assertThatThrownBy(() -> Mapping.read(mapping))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("both read from the column 'Firm'");
    }
}
