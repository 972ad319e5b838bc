package spoor.store.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.store.StoreRefused;

class HeartbeatVersionTest {

    private static final URI ADDRESS = URI.create("bolt://db.example:7687");

    @ParameterizedTest
    @ValueSource(strings = {"5.26.6", "5.26.30", "5.27-aura", "2025.06.0", "2026.01.0", "2026.08.1"})
    void a_version_that_the_tests_pass_on_is_taken(String version) {
        assertThatCode(() -> Heartbeat.requireKnown(version, ADDRESS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.35", "4.4.48", "5.0.0", "5.25.1", "5.26.3", "2025.01.0", "2025.05.1"})
    void an_older_one_is_refused_in_one_sentence(String version) {
        assertThatThrownBy(() -> Heartbeat.requireKnown(version, ADDRESS))
                .isInstanceOf(StoreRefused.class)
                .hasMessage("Neo4j at bolt://db.example:7687 is version " + version
                        + "; Spoor needs 5.26.6, 2025.06 or newer, since older ones mix relations up.");
        assertThat(StoreRefused.find(new IllegalStateException(), ADDRESS)).isNull();
    }
}
