package spoor.capture.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.capture.text.BlockKind;
import spoor.capture.text.CapturedText;
import spoor.capture.text.TextState;
import spoor.model.BadInput;

class TextSearchTest {

    private static final CapturedText REPORT = text(
            "Cover of a report",
            "Завод «Купол» выпускает дроны Гарпия-А1 с двигателями L550E.",
            "厦门林巴赫航空发动机有限公司生产无人机发动机。",
            "The Kh-101 has engines. Café engines, too.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            купол              | 1
            КУПОЛ гарпи        | 2
            "гарпия а1"        | 1
            "гарпи"            | 0
            двигател           | 1
            发动机             | 2
            "无人机发动机"     | 1
            林巴赫 купол       | 2
            发机               | 0
            kh-101             | 1
            kh-10              | 1
            engine             | 2
            "engine"           | 0
            cafe               | 1
            купол absent       | 0
            l550e              | 1
            550e               | 0
            """)
    void all_words_have_to_be_there(String typed, int count) {
        assertThat(TextSearch.of(typed).count(TextSearch.words(REPORT))).isEqualTo(count);
    }

    @Test
    void words_are_counted_where_they_stand_one_behind_the_other() {
        assertThat(new WordBytes(" a ").countIn(" a a b a ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(3);
        assertThat(new WordBytes(" аб аб").countIn(" аб аб аб ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(new WordBytes(" long").countIn(new byte[] {'l'})).isZero();
    }

    @Test
    void hits_are_shown_with_their_page_and_what_was_found_in_them() {
        assertThat(drawn("купол гарпия"))
                .isEqualTo("1 p2: Завод «[Купол]» выпускает дроны [Гарпия]-А1 с двигателями L550E.");
        assertThat(drawn("发动机")).isEqualTo("2 p3: 厦门林巴赫航空[发动机]有限公司生产无人机[发动机]。");
        assertThat(drawn("report engines"))
                .isEqualTo("0 p1: Cover of a [report]\n3 p4: The Kh-101 has [engines]. Café [engines], too.");
    }

    @Test
    void of_a_long_block_the_words_around_the_hit_are_shown() {
        CapturedText text = text("before ".repeat(100) + "Redlepus sold it " + "after ".repeat(100));
        FoundCaptures.Place place =
                TextSearch.of("redlepus").places(text, TextSearch.words(text)).getFirst();
        assertThat(place.snippet()).startsWith("… before").endsWith(" …").hasSizeLessThan(320);
        FoundCaptures.Mark mark = place.marks().getFirst();
        assertThat(place.snippet().substring(mark.start(), mark.end())).isEqualTo("Redlepus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " - ", "\"\""})
    void what_has_no_letter_is_refused(String typed) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> TextSearch.of(typed));
    }

    private static String drawn(String typed) {
        return TextSearch.of(typed).places(REPORT, TextSearch.words(REPORT)).stream()
                .map(place -> place.block() + " p" + place.page() + ": " + marked(place))
                .collect(Collectors.joining("\n"));
    }

    private static String marked(FoundCaptures.Place place) {
        StringBuilder drawn = new StringBuilder(place.snippet());
        for (FoundCaptures.Mark mark : place.marks().reversed()) {
            drawn.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return drawn.toString();
    }

    private static CapturedText text(String... blocks) {
        List<CapturedText.Block> all = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (String block : blocks) {
            pages.add(String.valueOf(all.size() + 1));
            all.add(new CapturedText.Block(0, all.size() + 1, BlockKind.PARAGRAPH, all.size() + 1, 0, block));
        }
        return new CapturedText(TextState.TEXT, "", List.of(new CapturedText.Part("", "", pages)), all, true);
    }
}
