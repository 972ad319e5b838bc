package spoor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class LoopbackRuleTest {

    private static void start(String mode, String address) {
        MockEnvironment environment =
                new MockEnvironment().withProperty("spoor.security", mode).withProperty("server.address", address);
        new LoopbackRule().postProcessEnvironment(environment, new SpringApplication());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost", "127.9.9.9"})
    void without_a_login_this_machine_is_fine(String address) {
        assertThatCode(() -> start("local", address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "192.0.2.7"})
    void where_people_sign_in_any_address_is_fine(String address) {
        assertThatCode(() -> start("users", address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "", "no such name.invalid"})
    void without_a_login_no_other_address_starts(String address) {
        assertThatThrownBy(() -> start("local", address))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("needs server.address to be this machine");
    }

    @Test
    void in_a_container_published_on_loopback_the_container_s_address_is_fine() {
        assertThatCode(() -> startPublished("loopback")).doesNotThrowAnyException();
        assertThatThrownBy(() -> startPublished("everywhere"))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("spoor.published=everywhere is not known");
    }

    private static void startPublished(String published) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("server.address", "0.0.0.0")
                .withProperty("spoor.published", published);
        new LoopbackRule().postProcessEnvironment(environment, new SpringApplication());
    }

    @Test
    void a_way_in_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> start("saml", "0.0.0.0"))
                .hasMessageContaining("spoor.security=saml is not known")
                .hasMessageContaining("spoor.security=oidc");
    }

    @Test
    void the_operator_gets_one_sentence_and_exit_code_78() {
        UnsafeStart fault = new UnsafeStart("Because.");
        assertThat(new UnsafeStartAnalyzer().analyze(fault))
                .extracting("description")
                .isEqualTo("Because.");
        assertThat(fault.getExitCode()).isEqualTo(78);
    }
}
