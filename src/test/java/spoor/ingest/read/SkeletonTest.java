package spoor.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkeletonTest {

    @Test
    void names_that_look_alike_have_one_skeleton() {
        assertThat(Skeleton.of("p\u0430yp\u0430l")).isEqualTo(Skeleton.of("PayPal"));
        assertThat(Skeleton.of("PAYPA1")).isEqualTo(Skeleton.of("paypal"));
        assertThat(Skeleton.of("\uFF21\uFF23ME")).isEqualTo(Skeleton.of("acme"));
        assertThat(Skeleton.of("zero\u200Bwidth")).isEqualTo(Skeleton.of("zerowidth"));
        assertThat(Skeleton.of("Alpha")).isNotEqualTo(Skeleton.of("Beta"));
    }

    @Test
    void a_word_of_two_scripts_is_mixed_a_name_of_two_words_is_not() {
        assertThat(Skeleton.isMixed("\u0421o., Ltd")).isTrue();
        assertThat(Skeleton.isMixed("OOO \u0420\u043E\u043C\u0430\u0448\u043A\u0430"))
                .isFalse();
        assertThat(Skeleton.isMixed("\u6DF1\u5733 Example")).isFalse();
    }
}
