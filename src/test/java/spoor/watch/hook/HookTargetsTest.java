package spoor.watch.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.SpoorException;

class HookTargetsTest {

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/hook, webhook.private",
        "https://localhost/hook, webhook.private",
        "https://[::1]:8443/hook, webhook.private",
        "https://[::ffff:10.0.0.1]/hook, webhook.private",
        "https://2130706433/hook, webhook.private",
        "https://169.254.169.254/latest, webhook.private",
        "https://0177.0.0.1/hook, webhook.address",
        "https://8.8.8.010/hook, webhook.address",
        "http://8.8.8.8/hook, webhook.address",
        "ftp://8.8.8.8/hook, webhook.address",
        "https://user:word@8.8.8.8/, webhook.address",
        "https:///hook, webhook.address",
        "hook, webhook.address",
        "https://8.8.8.8:70000/, webhook.address",
        "https://8.8.8.8/a b, webhook.address"
    })
    void an_address_that_may_not_be_called_is_refused(String url, String code) {
        HookTargets targets = new HookTargets(new HookSettings("on", List.of()));
        assertThatThrownBy(() -> targets.require(url))
                .isInstanceOfSatisfying(
                        SpoorException.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void hosts_are_allowed_by_name_or_with_their_port_and_nothing_is_called_unless_switched_on() {
        HookTargets targets = new HookTargets(new HookSettings("on", List.of("localhost:9000", "127.0.0.2")));
        assertThat(targets.require("http://localhost:9000/x")).hasHost("localhost");
        assertThat(targets.require("http://127.0.0.2:1/x")).hasPort(1);
        assertThat(targets.require("https://8.8.8.8/x")).hasHost("8.8.8.8");
        assertThatThrownBy(() -> targets.require("https://localhost:9001/x")).hasMessageContaining("private network");
        HookTargets off = new HookTargets(new HookSettings("off", List.of("localhost")));
        assertThatThrownBy(() -> off.require("https://localhost/")).hasMessageContaining("spoor.webhooks=on");
    }
}
