package spoor.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameLookTest {

    @Test
    void names_that_look_alike_have_one_skeleton() {
        assertThat(NameLook.of("p\u0430yp\u0430l")).isEqualTo(NameLook.of("PayPal"));
        assertThat(NameLook.of("PAYPA1")).isEqualTo(NameLook.of("paypal"));
        assertThat(NameLook.of("\uFF21\uFF23ME")).isEqualTo(NameLook.of("acme"));
        assertThat(NameLook.of("zero\u200Bwidth")).isEqualTo(NameLook.of("zerowidth"));
        assertThat(NameLook.of("Alpha")).isNotEqualTo(NameLook.of("Beta"));
    }

    @Test
    void a_word_of_two_scripts_is_mixed_a_name_of_two_words_is_not() {
        assertThat(NameLook.isMixed("\u0421o., Ltd")).isTrue();
        assertThat(NameLook.isMixed("OOO \u0420\u043E\u043C\u0430\u0448\u043A\u0430"))
                .isFalse();
        assertThat(NameLook.isMixed("\u6DF1\u5733 Example")).isFalse();
    }
}
