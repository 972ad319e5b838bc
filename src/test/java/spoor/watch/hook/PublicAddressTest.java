package spoor.watch.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.SpoorException;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "5f00::1"
            })
    void what_is_of_this_network_or_special_is_not_public(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "2001:4860::8888"
            })
    void what_the_internet_gives_out_is(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/hook, webhook.private",
        "https://localhost/hook, webhook.private",
        "https://[::1]:8443/hook, webhook.private",
        "https://[::ffff:10.0.0.1]/hook, webhook.private",
        "https://2130706433/hook, webhook.private",
        "https://169.254.169.254/latest, webhook.private",
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
