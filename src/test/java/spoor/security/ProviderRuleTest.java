package spoor.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProviderRuleTest {

    private static MockEnvironment complete() {
        return new MockEnvironment()
                .withProperty("spoor.oidc.issuer", "https://id.example.org/realms/desk")
                .withProperty("spoor.oidc.client-id", "spoor")
                .withProperty("spoor.oidc.roles.viewer", "readers, staff");
    }

    @Test
    void an_issuer_a_client_and_a_role_are_enough() {
        assertThatCode(() -> ProviderRule.require(complete())).doesNotThrowAnyException();
        assertThatCode(() ->
                        ProviderRule.require(complete().withProperty("spoor.oidc.issuer", "http://localhost:9000")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id.example.org",
                "http://id.example.org",
                "https://",
                "https://id.example/?x",
                "ftp://x",
                "https://a b"
            })
    void an_issuer_that_is_none_or_in_the_clear_stops_the_start(String issuer) {
        assertThatThrownBy(() -> ProviderRule.require(complete().withProperty("spoor.oidc.issuer", issuer)))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("spoor.oidc.issuer");
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> ProviderRule.require(complete().withProperty("spoor.oidc.client-id", " ")))
                .hasMessageContaining("spoor.oidc.client-id");
        assertThatThrownBy(() -> ProviderRule.require(complete().withProperty("spoor.oidc.roles.viewer", "")))
                .hasMessageContaining("spoor.oidc.roles.viewer=")
                .hasMessageContaining("nobody has a role by default");
    }
}
