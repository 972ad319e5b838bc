package spoor.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who did something has one name, wherever it is kept. */
class ClientTest {

    @Test
    void without_a_login_everybody_has_the_name_that_the_audit_knows_and_none_has_an_address() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("127.0.0.1");
        assertThat(Client.nameOf(request)).isEqualTo(Who.Person.LOCAL.name());
        assertThat(Client.of(request)).isEqualTo("127.0.0.1");
    }

    @Test
    void with_one_it_is_the_users() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteUser("Vera");
        assertThat(Client.nameOf(request)).isEqualTo("Vera");
    }
}
