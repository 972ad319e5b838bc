package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.BadInput;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!!",
                "P4ssw0rd2026",
                "qwertyuiop123",
                "123456789012",
                "abcdefghijkl",
                "aaaaaaaaaaaaaa",
                "1q2w3e4r5t6y",
                "correcthorsebatterystaple",
                "йцукенгшщзхъ",
                "ada.lovelace",
                "ada.lovelace1",
                "Spoor2026spoor",
                "letmein12345"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThatThrownBy(() -> PasswordRules.require(password, "ada.lovelace"))
                .isInstanceOf(BadInput.class)
                .extracting("code")
                .isEqualTo("password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "短い密码短い密码短い"})
    void a_short_one_is_refused(String password) {
        assertThatThrownBy(() -> PasswordRules.require(password, "ada"))
                .isInstanceOf(BadInput.class)
                .extracting("code")
                .isEqualTo("password.length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tin lantern vowel",
                "кіт лічить зорі уночі",
                "七座山后面有一条很长的河",
                "  spaces count too  ",
                "ada likes long rivers"
            })
    void any_other_long_one_is_taken_as_it_is(String password) {
        assertThat(PasswordRules.require(password, "ada")).isEqualTo(password);
        assertThat(PasswordRules.require("x" + "ab cd ef ".repeat(28), "ada")).hasSize(253);
    }

    @Test
    void a_hash_knows_its_password_in_either_way_of_writing_an_accent_and_no_other() {
        Passwords passwords = new Passwords();
        String stored = passwords.hash("caf\u00e9 au lait, tous les jours");
        assertThat(stored).startsWith("$argon2id$v=19$m=49152,t=2,p=1$").doesNotContain("lait");
        assertThat(passwords.matches("cafe\u0301 au lait, tous les jours", stored))
                .isTrue();
        assertThat(passwords.matches("caf\u00e9 au lait, tous les jour", stored))
                .isFalse();
        assertThat(passwords.matches("anything", null)).isFalse();
        assertThat(passwords.hash("caf\u00e9 au lait, tous les jours")).isNotEqualTo(stored);
    }

    @Test
    void hashes_made_elsewhere_and_with_other_costs_are_read() {
        // The reference implementation: argon2 somesalt -id -t 2 -m 8 -p 1 -l 32
        assertThat(new Passwords()
                        .matches(
                                "password",
                                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"))
                .isTrue();
    }

    /** Figures are printed, not judged: machines differ. What is judged is that both do the same work, by the memory it takes. */
    @Test
    void a_password_of_nobody_takes_the_same_work_as_one_of_somebody() {
        Passwords passwords = new Passwords();
        String stored = passwords.hash("tin lantern vowel");
        Work known = Work.of(() -> passwords.matches("seven slow rivers", stored));
        Work unknown = Work.of(() -> passwords.matches("seven slow rivers", null));
        System.out.printf(
                "Argon2id, processor time of one: somebody %d ms, nobody %d ms%n", known.millis(), unknown.millis());
        assertThat(known.bytes()).isGreaterThan(COST_BYTES);
        assertThat(unknown.bytes()).isBetween(known.bytes() - 1_000_000, known.bytes() + 1_000_000);
    }

    private static final long COST_BYTES = 48L * 1024 * 1024;

    /** What this thread did, of several times the least. */
    private record Work(long millis, long bytes) {

        static Work of(Runnable act) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            Work least = new Work(Long.MAX_VALUE, Long.MAX_VALUE);
            for (int i = 0; i < 5; i++) {
                long time = threads.getCurrentThreadCpuTime();
                long bytes = threads.getCurrentThreadAllocatedBytes();
                act.run();
                bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
                time = (threads.getCurrentThreadCpuTime() - time) / 1_000_000;
                least = new Work(Math.min(least.millis(), time), Math.min(least.bytes(), bytes));
            }
            return least;
        }
    }
}
