package spoor.capture.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.capture.text.BlockKind;
import spoor.capture.text.CapturedText;
import spoor.capture.text.TextState;

/** What is drawn: one block a line, "kind [page/number/table] text". The answer: how, the place, the marked words. */
class PassageFinderTest {

    private static final String REPORT = """
            p 1/0/0 Cover of a report on drones.
            p 2/0/0 Engines come from several makers, most of them unknown to the public.
            p 2/0/0 Xiamen Limbach, a maker in Fujian, sold “fifty L550E\u00ADengines” to a trader — in May 2023.
            p 3/0/0 The trader, Redlepus, delivered nitrocellulose to a plant in Perm.
            p 3/0/0 Nothing else was found in the files of the customs.
            p 4/0/0 Xiamen Limbach did not answer questions; the trader did.""";

    private static final String LIST = """
            h 0/0/0 ANNEX I
            h 0/0/0 B. Entities
            r 0/1/1 No | Name | Reasons
            r 0/2/1 504. | Aero-HIT | Assembles drones in Khabarovsk.
            r 0/3/1 505. | Xiamen Limbach | Produces L550 series engines for drones.
            r 0/4/1 506. | Redlepus | Trades in 505 parts.
            h 0/0/0 ANNEX II
            r 0/1/2 505. | Somebody else | Other reasons.""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fifty L550Eengines to a trader in May",
                "FIFTY «L550Eengines» – TO A TRADER, in May!",
                "fifty\nL550E\u00ADengines   to a trader in may"
            })
    void quoted_words_are_found_whatever_stands_between_them(String quote) {
        assertThat(find(REPORT, "", "", quote)).isEqualTo("EXACT [fifty L550E\u00ADengines” to a trader — in May] x1");
    }

    @Test
    void a_quote_with_words_left_out_is_found_in_its_order() {
        assertThat(find(REPORT, "", "", "Xiamen Limbach [...] to a trader"))
                .isEqualTo("EXACT [Xiamen Limbach, a maker in Fujian, sold “fifty L550E\u00ADengines” to a trader] x1");
        assertThat(find(REPORT, "", "", "to a trader … Xiamen Limbach sold")).doesNotContain("EXACT");
    }

    @Test
    void a_quote_over_two_paragraphs_is_marked_through_both() {
        assertThat(find(REPORT, "", "", "to a plant in Perm. Nothing else was found"))
                .isEqualTo("EXACT [to a plant in Perm. / Nothing else was found] x1");
    }

    @Test
    void of_several_the_one_at_the_named_place_is_marked() {
        String twice = REPORT + "\np 5/0/0 As said: delivered nitrocellulose to a plant in Perm.";
        assertThat(find(twice, "p. 5", "", "delivered nitrocellulose to a plant"))
                .isEqualTo("EXACT 6-6 [delivered nitrocellulose to a plant] x2");
        assertThat(find(twice, "p. 2", "", "delivered nitrocellulose to a plant"))
                .isEqualTo("EXACT 1-2 [delivered nitrocellulose to a plant] x2");
    }

    @Test
    void words_that_are_not_there_as_quoted_are_never_called_exact() {
        assertThat(find(REPORT, "", "", "sold sixty L550E engines to a trader in Fujian"))
                .startsWith("GUESS [Xiamen Limbach, a maker");
        assertThat(find(REPORT, "", "Says Limbach sold engines to a trader in 2023.", ""))
                .startsWith("GUESS [Xiamen Limbach, a maker");
    }

    @Test
    void what_has_nothing_in_common_is_not_found() {
        assertThat(find(REPORT, "", "Mentions satellite imagery bought by Wagner.", ""))
                .isEqualTo("NONE");
        assertThat(find(REPORT, "p. 77", "Mentions satellite imagery bought by Wagner.", ""))
                .isEqualTo("NONE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p. 3                | PLACE 3-4
            pp. 3-4             | PLACE 3-4
            page 3, table 2     | PLACE 3-4
            S. 3                | PLACE 3-4
            стр. 3              | PLACE 3-4
            第3页               | PLACE 3-4
            """)
    void a_page_is_a_place(String locator, String answer) {
        assertThat(find(REPORT, locator, "", "")).isEqualTo(answer);
    }

    @Test
    void what_is_like_the_claim_on_the_named_page_is_a_guess_there() {
        assertThat(find(REPORT, "p. 3", "Redlepus delivers nitrocellulose.", ""))
                .isEqualTo("GUESS 3-4 [The trader, Redlepus, delivered nitrocellulose to a plant in Perm.]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Annex I, entities, no. 505, statement of reasons | 4-4
            Annex I, entry 505                               | 4-4
            Annex II, No. 505                                | 7-7
            table 1, row 3                                   | 4-4
            Annex I                                          | 0-5
            № 506                                            | 5-5
            """)
    void an_entry_of_a_list_is_found_by_its_number(String locator, String place) {
        assertThat(find(LIST, locator, "", "")).isEqualTo("PLACE " + place);
    }

    @Test
    void of_entries_of_one_number_the_one_like_the_claim_is_taken() {
        assertThat(find(LIST, "no. 505", "Other reasons are given for somebody.", ""))
                .isEqualTo("PLACE 7-7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            § 5        | 2-3
            section 5  | 2-3
            art. 5     | 2-3
            § 6        | 4-5
            ch. 3      | NONE
            """)
    void a_section_goes_to_the_next(String locator, String place) {
        String law = """
                p 0/1/0 Contents
                h 0/0/0 § 4 Before
                h 0/0/0 § 5 Goods
                p 0/2/0 Engines and 3 parts of them.
                h 0/0/0 § 6 Ends
                p 0/3/0 3 engines are none.""";
        assertThat(find(law, locator, "", "")).isEqualTo(place.equals("NONE") ? place : "PLACE " + place);
    }

    @Test
    void lines_and_ids_are_found_as_they_are_written() {
        String table = """
                l 0/1/0 id,maker,weapon
                l 0/2/0 gur-6873,Altera,Kalibr
                l 0/3/0 gur-6874,XLSEMI,UMPK-PD""";
        assertThat(find(table, "component 6874 (row gur-6874 of data/components.csv)", "", ""))
                .isEqualTo("PLACE 2-2");
        assertThat(find(table, "picture caption (line 2)", "", "")).isEqualTo("PLACE 1-1");
    }

    @Test
    void names_in_the_language_of_the_document_lead_to_the_paragraph() {
        String report = """
                p 0/1/0 Завод в Ижевске работает без выходных.
                p 0/2/0 Фирма «Сямэнь Линьбах» поставляет двигатели.
                p 0/3/0 Другие поставщики неизвестны.""";
        Sought sought = new Sought("", "Limbach supplies engines.", "", List.of("Xiamen Limbach", "Сямэнь Линьбах"));
        assertThat(drawn(text(report), PassageFinder.find(text(report), sought)))
                .isEqualTo("GUESS [Фирма «Сямэнь Линьбах» поставляет двигатели.]");
    }

    @Test
    void chinese_is_found_character_by_character() {
        String page = "p 0/1/0 厦门林巴赫航空发动机有限公司生产无人机发动机。\np 0/2/0 其他公司也向俄罗斯出口零件。";
        assertThat(find(page, "", "", "生产无人机发动机")).isEqualTo("EXACT [生产无人机发动机] x1");
        assertThat(find(page, "", "公司向俄罗斯出口", "")).isEqualTo("GUESS [其他公司也向俄罗斯出口零件。]");
    }

    @Test
    void of_a_long_paragraph_the_sentence_is_marked() {
        String page = "p 0/1/0 " + "Nothing is said here of anybody. ".repeat(20) + "Redlepus sold nitrocellulose. "
                + "More of nothing follows. ".repeat(10);
        assertThat(find(page, "", "Redlepus sells nitrocellulose.", ""))
                .isEqualTo("GUESS [Redlepus sold nitrocellulose. ]");
    }

    private static String find(String drawing, String locator, String says, String quote) {
        CapturedText text = text(drawing);
        return drawn(text, PassageFinder.find(text, new Sought(locator, says, quote, List.of())));
    }

    private static CapturedText text(String drawing) {
        List<CapturedText.Block> blocks = new ArrayList<>();
        for (String line : drawing.split("\n", -1)) {
            String[] words = line.split(" ", 3);
            String[] numbers = words[1].split("/", -1);
            BlockKind kind = switch (words[0]) {
                case "h" -> BlockKind.HEADING;
                case "r" -> BlockKind.ROW;
                case "l" -> BlockKind.LINE;
                default -> BlockKind.PARAGRAPH;
            };
            blocks.add(new CapturedText.Block(
                    0,
                    Integer.parseInt(numbers[0]),
                    kind,
                    Integer.parseInt(numbers[1]),
                    Integer.parseInt(numbers[2]),
                    words[2]));
        }
        List<String> pages = blocks.stream()
                .map(block -> String.valueOf(block.page()))
                .distinct()
                .toList();
        return new CapturedText(TextState.TEXT, "", List.of(new CapturedText.Part("", "", pages)), blocks, true);
    }

    private static String drawn(CapturedText text, Passage passage) {
        StringBuilder drawn = new StringBuilder(passage.how().name());
        if (passage.place() != null) {
            drawn.append(
                    " %d-%d".formatted(passage.place().first(), passage.place().last()));
        }
        if (passage.mark() != null) {
            drawn.append(" [").append(words(text, passage.mark())).append(']');
        }
        return passage.times() > 0 ? drawn + " x" + passage.times() : drawn.toString();
    }

    private static String words(CapturedText text, Passage.Mark mark) {
        String first = text.blocks().get(mark.block()).text();
        return mark.block() == mark.lastBlock()
                ? first.substring(mark.start(), mark.end())
                : first.substring(mark.start()) + " / "
                        + text.blocks().get(mark.lastBlock()).text().substring(0, mark.end());
    }
}
