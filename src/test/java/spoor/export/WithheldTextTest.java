package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name goes, however it is written; what is no name stays, to the letter. */
class WithheldTextTest {

    private final WithheldText texts = new WithheldText(List.of(
            withheld(
                    1,
                    "company/xiamen-limbach",
                    Set.of(
                            "Xiamen Limbach Aviation Engine",
                            "Xiamen Limbach",
                            "厦门林巴贺",
                            "91350200051193084R",
                            "7700000009",
                            "XLE",
                            "limbach.example"),
                    Set.of("Limbach", "L550", "林巴贺")),
            withheld(2, "company/vektor", Set.of("Вектор", "Inter", "Ελλάς Ναυτιλία"), Set.of())));

    private static Withheld withheld(int number, String id, Set<String> names, Set<String> words) {
        return new Withheld(number, List.of(id), new LinkedHashSet<>(names), new LinkedHashSet<>(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xiamen  (“Limbach",
                "XIAMEN ---- Limbach",
                "Xiamen\n\n    Limbach",
                "Xiamen <b>Limbach",
                "Xiamen <a href=\"https://other.example/\">Limbach",
                "Xiamen [url=x]Limbach",
                "Xiamen Lim\u00ADbach",
                "Xiamen Lim\u200Bbach",
                "\uFF38iamen\u3000\uFF2Cimbach",
                "Lim-\nbach",
                "Lim\nbach",
                "ＬＩＭＢＡＣＨ",
                "𝐋𝐢𝐦𝐛𝐚𝐜𝐡",
                "Ⓛⓘⓜⓑⓐⓒⓗ",
                "🅻🅸🅼🅱🅰🅲🅷",
                "ʟɪᴍʙᴀᴄʜ",
                "Limbách",
                "Limba\u0301ch",
                "Limbасh",
                "LІМВАСН",
                "Łimbach",
                "L i m b a c h",
                "L.I.M.B.A.C.H",
                "L_i_m_b_a_c_h",
                "Lim&#98;ach",
                "Lim&#x62;ach",
                "Lim&shy;bach",
                "Lim\\u0062ach",
                "Lim%62ach",
                "9135 0200 0511 9308 4R",
                "９１３５０２０００５１１９３０８４Ｒ",
                "9135-0200-0511-9308-4r",
                "77 0000 0009",
                "7-700-000-009",
                "厦门 林巴贺",
                "廈門林巴賀",
                "Xiamen Limbach Aviation\n  Engine",
                "X.L.E",
            })
    void is_taken_out_in_any_writing(String written) {
        assertThat(texts.clean("Sold by " + written + ", as told")).isEqualTo("Sold by [withheld 1], as told");
    }

    @ParameterizedTest
    @CsvSource({
        "林巴贺L550E发动机, [withheld 1][withheld 1]E发动机",
        "the L550E engine, the [withheld 1]E engine",
        "Limbachs Motoren, [withheld 1]s Motoren",
        "AntiLimbach, Anti[withheld 1]",
        "завода Вектора, завода [withheld 2]а",
        "ВЕКТОР и вектор, [withheld 2] и [withheld 2]",
        "the XLEs of theXLE, the [withheld 1]s of the[withheld 1]",
        "ΕΛΛΑΣ ναυτιλια AE, [withheld 2] AE",
        "see www.limbach.example for it, see www.[withheld 1] for it",
        "see https://shop.example/limbach?a=1 for it, see [withheld 1] for it",
        "see https://x.example/%4Cimbach for it, see [withheld 1] for it",
        "company/xiamen-limbach, withheld/1",
        "relation:company/xiamen-limbach:7, [withheld 1]",
        "the firm vektor, the firm [withheld 2]",
        "type AL550B, type A[withheld 1]B",
        "Limbach at https://other.example/a?b=1 too, [withheld 1] at https://other.example/a?b=1 too",
        "https://other.example/a?b=1 of Limbach, https://other.example/a?b=1 of [withheld 1]",
    })
    void is_taken_out_where_other_letters_touch_it(String text, String clean) {
        assertThat(texts.clean(text)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complexles and exlex",
                "in terms of, in\nterms of",
                "a klim bachelor",
                "12 77 000 000 99",
                "Xiamen Airlines, Limburg",
                "векселя",
                "https://shop.example/a?b=%20c",
                "50% of R&D, <i>see</i> [1], \\u0041",
                "Ｆｕｌｌ　ｗｉｄｔｈ é ñ stays as it is",
            })
    void nothing_else_is_touched(String text) {
        assertThat(texts.clean(text)).isSameAs(text);
    }

    /** A name of three letters and one of two words, and a word of an author's own. */
    private final WithheldText shortOnes =
            new WithheldText(List.of(withheld(3, "company/none", Set.of("XLE", "Ab Cd"), Set.of("QAZ"))));

    @ParameterizedTest
    @ValueSource(
            strings = {"XLE", "X-LE", "X/LE", "X L E", "x.l.e", "Ab Cd", "AB-CD", "ab  cd", "A b C d", "QAZ", "Q-AZ"})
    void a_short_name_is_taken_out_where_it_stands_alone(String written) {
        assertThat(shortOnes.clean("by " + written + " in 2023")).isEqualTo("by [withheld 3] in 2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x le", "x/les", "ax/le", "x-les", "ax-le", "exler", "cab cd", "ab cds", "aqaz"})
    void a_short_name_that_is_part_of_other_words_stays(String written) {
        assertThat(shortOnes.clean("by " + written + " in 2023")).isEqualTo("by " + written + " in 2023");
    }

    @ParameterizedTest
    @CsvSource({"QAZs, [withheld 3]s", "Q-AZs, [withheld 3]s", "Q/AZs, [withheld 3]s"})
    void letters_may_follow_a_short_word_of_the_authors_own(String written, String clean) {
        assertThat(shortOnes.clean("by " + written + " in 2023")).isEqualTo("by " + clean + " in 2023");
    }
}
