package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import spoor.model.BadInput;

class NewPasskeyTest {

    private static final String LARGE = "A".repeat(20_000);

    @Test
    void what_is_kept_of_a_passkey_takes_little_room() {
        assertThat(new NewPasskey("x", "id", "cd", LARGE, null).requireWhole()).isNotNull();
        assertRefused(new NewPasskey("x", "id", "cd", LARGE + "A", null));
        assertRefused(new NewPasskey("x", "id", LARGE + "A", "ao", null));
        assertRefused(new NewPasskey("x", null, "cd", "ao", List.of("internal")));
        assertRefused(new NewPasskey("x", "id", "cd", "ao", Collections.nCopies(11, "usb")));
    }

    private static void assertRefused(NewPasskey passkey) {
        assertThatThrownBy(passkey::requireWhole).isInstanceOf(BadInput.class);
    }
}
