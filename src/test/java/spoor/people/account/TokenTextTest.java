package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TokenTextTest {

    @Test
    void a_token_is_found_by_its_form_and_known_by_its_checksum() {
        String token = TokenText.make();
        assertThat(token).matches("spoor_[0-9A-Za-z]{49}").isNotEqualTo(TokenText.make());
        assertThat(TokenText.isOne(token)).isTrue();
        assertThat(TokenText.of(new byte[32])).isEqualTo("spoor_" + "0".repeat(43) + "2CZclj");
        byte[] most = new byte[32];
        Arrays.fill(most, (byte) -1);
        assertThat(TokenText.isOne(TokenText.of(most))).isTrue();
    }

    @Test
    void no_sign_of_it_can_be_mistyped_or_left_out() {
        String token = TokenText.make();
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(TokenText.isOne(token.substring(0, i) + other + token.substring(i + 1)))
                    .isFalse();
            assertThat(TokenText.isOne(token.substring(0, i) + token.substring(i + 1)))
                    .isFalse();
        }
        assertThat(TokenText.isOne("")).isFalse();
    }
}
