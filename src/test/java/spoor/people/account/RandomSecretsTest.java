package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomSecretsTest {

    private static final int MANY = 1_000;

    /** Far from half of the bits would be set in one of them, were they not random. */
    @Test
    void what_opens_a_session_has_256_random_bits() {
        Set<String> made = new HashSet<>();
        int set = 0;
        for (int i = 0; i < MANY; i++) {
            String text = RandomSecrets.make();
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            assertThat(bytes).hasSize(32);
            made.add(text);
            set += java.util.BitSet.valueOf(bytes).cardinality();
        }
        assertThat(made).hasSize(MANY);
        assertThat(set / (256.0 * MANY)).isBetween(0.49, 0.51);
    }

    @Test
    void recovery_codes_have_80_random_bits_and_are_known_however_they_are_typed() {
        List<String> codes = RecoveryCodes.make(MANY);
        assertThat(new HashSet<>(codes)).hasSize(MANY);
        List<String> digests = new ArrayList<>();
        for (String code : codes) {
            assertThat(code).matches("([a-z2-7]{4}-){3}[a-z2-7]{4}");
            digests.add(RecoveryCodes.digest(code));
            assertThat(RecoveryCodes.digest(
                            code.toUpperCase(java.util.Locale.ROOT).replace('-', ' ')))
                    .isEqualTo(digests.getLast())
                    .doesNotContain(code.replace("-", ""))
                    .hasSize(64);
        }
        assertThat(new HashSet<>(digests)).hasSize(MANY);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 64, 100, 256})
    void a_password_may_be_long(int length) {
        String password = "seven slow rivers ".repeat(20).substring(0, length);
        assertThat(PasswordRules.require(password, "ada")).isEqualTo(password);
    }
}
