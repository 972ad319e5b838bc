package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.BadInput;

class PasskeySiteTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost",
        "https://localhost, localhost",
        "http://spoor.localhost:8080, spoor.localhost",
        "https://Spoor.Example.org:8443, spoor.example.org"
    })
    void passkeys_belong_to_the_name_of_a_page_that_nobody_can_listen_to(String origin, String host) {
        assertThat(PasskeySite.of(origin)).isEqualTo(new PasskeySite(origin, host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080",
                "https://10.0.0.7",
                "https://127.1",
                "http://[::1]:8080",
                "https://[2001:db8::1]",
                "http://spoor.example.org",
                "http://localhost.example.org",
                "null",
                "",
                "https://a b"
            })
    void elsewhere_they_are_told_where_they_work(String origin) {
        assertThatThrownBy(() -> PasskeySite.of(origin))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("http://localhost");
    }
}
