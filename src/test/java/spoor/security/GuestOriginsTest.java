package spoor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestOriginsTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:3333, /api/reconcile, true",
        "http://localhost:3333, /api/reconcile/suggest/entity, true",
        "http://127.0.0.1:4444, /api/reconcile, true",
        "http://127.0.0.1:3334, /api/reconcile, false",
        "https://127.0.0.1:3333, /api/reconcile, false",
        "http://evil.example:3333, /api/reconcile, false",
        "http://localhost:3333, /api/traces, false",
        "http://localhost:3333, /api/reconciled, false",
        "null, /api/reconcile, false"
    })
    void only_pages_of_OpenRefine_and_those_listed_may_use_the_service(String origin, String path, boolean may) {
        assertThat(new GuestOrigins(List.of("http://127.0.0.1:4444")).mayUse(origin, path))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "http://192.0.2.1:3333",
                "http://localhost.evil.example:3333",
                "http://localhost:3333/",
                "http://user@localhost:3333",
                "file://localhost",
                "http://localhost:3333 http://evil.example",
                "::"
            })
    void pages_of_other_machines_cannot_be_listed(String origin) {
        assertThatThrownBy(() -> new GuestOrigins(List.of(origin)))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("Only pages of this machine");
    }
}
