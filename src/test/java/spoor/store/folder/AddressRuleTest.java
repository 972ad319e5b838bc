package spoor.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class AddressRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:7474",
                "https://localhost",
                "localhost:7687",
                "127.0.0.1:7687",
                "neo4j.example",
                "own",
                "",
                "bolt:localhost",
                "bolt://",
                "bolt://:7687",
                "bolt://my_host:7687",
                "bolt://host:99999",
                "bolt://host:0",
                "bolt://host :7687",
                "bolt://user:secret@host:7687",
                "jdbc:neo4j:bolt://host"
            })
    void a_wrong_address_is_one_sentence(String address) {
        assertThatThrownBy(() -> apply("spring.neo4j.uri", address))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("is no address of Neo4j's Bolt: write bolt://host:7687")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bolt://localhost",
                "neo4j://db.example:7687",
                "neo4j+s://db.example",
                "bolt+ssc://[::1]:7687",
                "bolt://192.0.2.1:7688"
            })
    void what_passes_a_driver_takes(String address) {
        apply("spring.neo4j.uri", address);
        GraphDatabase.driver(address, AuthTokens.none()).close();
        assertThat(AddressRule.requireUsable(address)).hasToString(address);
    }

    @Test
    void encryption_is_said_once() {
        assertThatThrownBy(() ->
                        apply("spring.neo4j.uri", "bolt+s://db.example", "spring.neo4j.security.encrypted", "true"))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("says by itself how to encrypt");
    }

    @Test
    void without_an_address_there_is_nothing_to_look_at() {
        apply("spoor.data", "x");
    }

    private static void apply(String... settings) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < settings.length; i += 2) {
            environment.setProperty(settings[i], settings[i + 1]);
        }
        new AddressRule().postProcessEnvironment(environment, new SpringApplication());
    }
}
