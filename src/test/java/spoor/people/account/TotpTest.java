package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(new Totp(SECRET).code(second / 30, 8)).isEqualTo(code);
    }

    @Test
    void a_code_is_right_half_a_minute_early_and_late_and_no_longer() {
        Totp totp = new Totp(SECRET);
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = 1_234_567_890 / 30;
        for (long off = -1; off <= 1; off++) {
            assertThat(totp.stepOf(totp.code(step + off, 6), now)).hasValue(step + off);
        }
        assertThat(totp.stepOf(totp.code(step - 2, 6), now)).isEmpty();
        assertThat(totp.stepOf(totp.code(step + 2, 6), now)).isEmpty();
        assertThat(totp.stepOf("", now)).isEmpty();
    }

    @Test
    void a_secret_goes_through_base32_unchanged() {
        assertThat(Totp.toBase32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.ofBase32(Totp.toBase32(SECRET)).code(1, 8)).isEqualTo("94287082");
        assertThat(Totp.makeSecret()).hasSize(32).isNotEqualTo(Totp.makeSecret());
    }

    @Test
    void recovery_codes_differ_and_are_read_however_they_are_typed() {
        assertThat(RecoveryCodes.make(10))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        assertThat(RecoveryCodes.digest(" ABCD-efgh 2345 wxyz "))
                .isEqualTo(RecoveryCodes.digest("abcd-efgh-2345-wxyz"));
    }
}
