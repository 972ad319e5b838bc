package spoor.declarations.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import spoor.TestSize;
import spoor.names.LookAlikes;

class ProductCodesTest {

    private static final String SIGNS = "AbцЯ0127²Ⅷ#_+./- ,;()№é芯\uD835\uDC00\uD800";

    @Test
    void codes_are_words_with_a_figure_without_their_signs_in_latin_capitals() {
        assertThat(codes("Regulator 7ML-0552/1AA11, QХ32F765VIТ6 (gear) 1234567 123456"))
                .containsExactly("7ML05521AA11", "7ML0552", "1AA11", "QX32F765VIT6", "1234567");
    }

    @Test
    void any_text_has_the_codes_that_plain_patterns_find_in_it() {
        long seed = TestSize.freshSeed();
        for (long each : new long[] {37, seed}) {
            Random random = new Random(each);
            for (int i = 0; i < 3_000; i++) {
                StringBuilder text = new StringBuilder();
                for (int length = random.nextInt(40); length > 0; length--) {
                    text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                }
                assertThat(codes(text.toString()))
                        .as("seed %d, text '%s'", each, text)
                        .isEqualTo(plain(text.toString()));
            }
        }
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        ProductCodes.each(text, codes::add);
        return codes;
    }

    private static List<String> plain(String text) {
        List<String> codes = new ArrayList<>();
        Matcher word = Pattern.compile("[\\p{L}\\p{N}#_+./-]+").matcher(text);
        while (word.find()) {
            List<String> parts = new ArrayList<>(List.of(word.group()));
            if (word.group().contains("/")) {
                parts.addAll(List.of(word.group().split("/", -1)));
            }
            for (String part : parts) {
                String code = LookAlikes.latinTwin(
                        part.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT));
                boolean hasLetter = code.chars().anyMatch(Character::isLetter);
                if (code.chars().anyMatch(Character::isDigit) && code.length() >= (hasLetter ? 5 : 7)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }
}
