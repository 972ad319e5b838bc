package spoor.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.PartialDate;
import spoor.question.TraceRequest;
import spoor.search.FoundEntities;
import spoor.words.Language;

/** The rules of questions in words, where the search finds nobody. */
class PhraseServiceTest {

    private static final FoundEntities NOBODY = new FoundEntities(List.of(), true, List.of(), List.of(), null);

    private final PhraseService phrases = new PhraseService(text -> NOBODY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Chinese chips since 2023                         | 2023       |
            en | Chinese chips after 2023                         | 2024       |
            en | Chinese chips before March 2023                  |            | 2023-02
            en | Chinese chips until the end of 2023              |            | 2023
            en | Chinese chips from 2022 to 2024                  | 2022       | 2024
            en | Chinese chips 2022–2024                          | 2022       | 2024
            en | Chinese chips in 2023                            | 2023       | 2023
            en | Chinese chips after 24 February 2022             | 2022-02-25 |
            en | Chinese chips in the last 18 months              | 2025-05-30 |
            de | chinesische Chips seit März 2023                 | 2023-03    |
            de | chinesische Chips nach 2023                      | 2024       |
            de | chinesische Chips von 2022 bis 2024              | 2022       | 2024
            uk | китайські чипи з 2022 до 2024 року               | 2022       | 2024
            uk | китайські чипи протягом останніх двох років      | 2024-11-30 |
            en | Chinese chips last year                          | 2025       | 2025
            en | Chinese chips since last year                    | 2025       |
            en | Chinese chips between January and June 2024      | 2024-01    | 2024-06
            en | Chinese chips in 2024 only                       | 2024       | 2024
            en | Chinese chips in the first half of 2023          | 2023-01    | 2023-06
            en | Chinese chips in Q2 2024                         | 2024-04    | 2024-06
            en | Chinese chips since the second half of 2022      | 2022-07    |
            en | Chinese chips before Q3 2023                     |            | 2023-06
            en | Chinese chips after H1 2023                      | 2023-07    |
            en | Chinese chips after mid-2022                     | 2022-07    |
            en | Chinese chips 2021 through 2023                  | 2021       | 2023
            de | chinesische Chips seit Mitte 2022                | 2022-06    |
            en | Chinese chips from Q4 2022 to Q1 2023            | 2022-10    | 2023-03
            en | Chinese chips between Q1 and Q3 2023             | 2023-01    | 2023-09
            en | Chinese chips in the first half of last year     | 2025-01    | 2025-06
            en | Chinese chips from March 2023 to June            | 2023-03    | 2023-06
            de | chinesische Chips im ersten Halbjahr 2023        | 2023-01    | 2023-06
            de | chinesische Chips im 4. Quartal 2023             | 2023-10    | 2023-12
            de | chinesische Chips seit der zweiten Hälfte 2022   | 2022-07    |
            uk | китайські чипи у другій половині 2023 року       | 2023-07    | 2023-12
            uk | китайські чипи з III кварталу 2022 року          | 2022-07    |
            zh | 2023年下半年的中国芯片                             | 2023-07    | 2023-12
            zh | 2024年第一季度至2024年第三季度的中国芯片             | 2024-01    | 2024-09
            zh | 2023年3月至6月间的中国芯片                         | 2023-03    | 2023-06
            de | chinesische Chips seit dem 24. Februar 2022      | 2022-02-24 |
            uk | китайські чипи торік                             | 2025       | 2025
            zh | 去年的中国芯片                                    | 2025       | 2025
            zh | 2023年3月之后的中国芯片                            | 2023-04    |
            zh | 截至2023年底的中国芯片                             |            | 2023
            """)
    void times(String language, String words, String from, String to) {
        PhraseProposal proposal = read(language, words);
        assertThat(proposal.notUnderstood()).isEmpty();
        assertThat(text(proposal.question().window().from())).isEqualTo(Optional.ofNullable(from));
        assertThat(text(proposal.question().window().to())).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Chinese chips to Russia not via Turkey           | TR
            en | Chinese chips to Russia, never through Turkey    | TR
            en | Chinese chips to Russia without Turkey and Iran  | TR IR
            de | chinesische Chips nach Russland ohne die Türkei  | TR
            de | chinesische Chips nach Russland nicht über Iran  | IR
            de | chinesische Chips nach Russland, ohne dass Iran mitmacht | IR
            uk | китайські чипи до Росії в обхід Туреччини        | TR
            en | Chinese chips to Russia, no Turkish firms        | TR
            de | chinesische Chips nach Russland, keine iranischen Firmen | IR
            zh | 中国芯片到俄罗斯，不要经过土耳其                    | TR
            zh | 不经过土耳其到俄罗斯的中国芯片                     | TR
            """)
    void what_is_not_on_the_way(String language, String words, String avoided) {
        TraceRequest question = read(language, words).question();
        assertThat(String.join(" ", question.avoid().countries())).isEqualTo(avoided);
        assertThat(question.countriesVia()).isEmpty();
        assertThat(question.from().countries()).containsExactly("CN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Chinese chips for drones without batteries          | without batteries
            en | Chinese suppliers of chips, not engines, to Russia  | not engines
            en | Chinese chips for the Zorbax                        | Zorbax
            en | more than 3 hops from China to Russia               | more than 3 hops
            en | exactly two sources for Chinese chips               | exactly two sources
            en | cheap Chinese chips to Russia                       | cheap
            en | Chinese chips not confirmed to Russia               | not confirmed
            en | only Chinese chips to Russia                        | only
            en | Chinese chips to Russia not in 2023                 | not in 2023
            en | Chinese chips from Turkey to Russia                 | from Turkey
            en | Turkish suppliers of Chinese chips                  | of Chinese
            en | Chinese chips to Russia since the spring of 2022  | since the spring of 2022
            en | Chinese chips to Russia in the last year          | in the last year
            en | Chinese chips to Russia in the first half          | first half
            en | Chinese chips to Russia at the end of Q2 2024      | end of
            en | Chinese chips to Russian powder plants             | powder
            de | chinesische Chips an russische Pulverwerke         | Pulver
            uk | китайські чипи російським пороховим заводам        | пороховим
            en | Chinese suppliers of chips, not Turkish firms     | not Turkish firms
            en | Chinese traders from Turkey to Russia             | from Turkey
            en | Chinese makers who stand on no known sanctions list | stand on no known sanctions list
            de | nicht chinesische Chips nach Russland               | nicht chinesische
            de | Chips aus China nach Russland, vermutlich           | vermutlich
            uk | китайські чипи, але не двигуни, до Росії            | не двигуни
            zh | 中国芯片到俄罗斯，不是发动机                          | 不是发动机
            """)
    void what_could_change_the_question_and_is_not_understood_is_said(String language, String words, String left) {
        PhraseProposal proposal = read(language, words);
        assertThat(proposal.notUnderstood().stream().map(PhraseProposal.Left::text))
                .contains(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Turkish intermediaries between China and Russia   | TR
            en | Turkish intermediaries of Chinese chips           | TR
            en | Turkish traders that buy from China for Russia    | TR
            de | türkische Spediteure, die chinesische Chips nach Russland bringen | TR
            uk | турецькі посередники між Китаєм і Росією          | TR
            """)
    void who_passes_on_stands_on_the_way(String language, String words, String between) {
        TraceRequest question = read(language, words).question();
        assertThat(question.from().countries()).containsExactly("CN");
        assertThat(question.via())
                .singleElement()
                .satisfies(via -> assertThat(via.countries()).containsExactly(between));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Chinese suppliers of chips, listed by the EU     | EU
            en | EU-listed Chinese chip makers                    | EU
            de | Hersteller von Chips in China, von OFAC sanktioniert | US-OFAC
            zh | 受美国财政部制裁的中国芯片制造商                     | US-OFAC
            """)
    void who_is_listed(String language, String words, String authority) {
        TraceRequest question = read(language, words).question();
        assertThat(question.from().listedBy()).containsExactly(authority);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Chinese chips to Russia, US-sanctioned firms left out       | US-OFAC US-BIS
            en | Chinese chips to Russia without sanctioned companies         |
            en | Chinese chips to Russia that avoid any OFAC-listed middleman | US-OFAC
            de | chinesische Chips nach Russland, weder in den USA noch in der EU gelistet | US-OFAC US-BIS EU
            uk | китайські чипи до Росії від компаній, яких немає в жодному списку |
            zh | 未被任何国家制裁的中国公司向俄罗斯供应芯片                       |
            """)
    void who_must_not_be_listed(String language, String words, @Nullable String authorities) {
        var listing = Objects.requireNonNull(read(language, words).question().listing());
        assertThat(String.valueOf(listing)).contains("NONE");
        assertThat(String.join(" ", listing.authorities())).isEqualTo(authorities == null ? "" : authorities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Chinese chips to Russia, listed by both the US and the EU | both
            en | Chinese chips to Russia before it was listed in 2024      | before it was listed in 2024
            de | Chips für Drohnen von Firmen außerhalb Chinas             | außerhalb Chinas
            zh | 未曾遭到制裁的中国公司向俄罗斯供应芯片                       | 未曾遭到制裁
            en | Chinese chips worth less than $5,000 to Russia            | less than $5,000
            """)
    void a_part_that_a_question_cannot_say_is_left_whole(String language, String words, String left) {
        PhraseProposal proposal = read(language, words);
        assertThat(proposal.notUnderstood().stream().map(PhraseProposal.Left::text))
                .anySatisfy(text -> assertThat(text).contains(left));
        assertThat(proposal.question().window().from()).isNull();
        assertThat(proposal.question().minValue()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Chinese chips worth more than $50k to Russia             | 50000
            en | Chinese chips over 1,5 million US dollars to Russia      | 1500000
            de | chinesische Chips über 100.000 Dollar nach Russland      | 100000
            uk | китайські чипи понад 10 тисяч доларів до Росії           | 10000
            zh | 五万美元以上的中国芯片到俄罗斯                                | 50000
            """)
    void what_it_is_worth_at_least(String language, String words, double dollars) {
        PhraseProposal proposal = read(language, words);
        assertThat(proposal.notUnderstood()).isEmpty();
        assertThat(proposal.question().minValue()).isEqualTo(dollars);
        assertThat(proposal.question().countriesVia()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Chinese chips to Russia confirmed by two sources
            de | chinesische Chips nach Russland, bestätigt durch zwei Quellen
            uk | китайські чипи до Росії, підтверджені двома джерелами
            zh | 两个独立来源证实的中国芯片到俄罗斯
            """)
    void confirmed_by_sources_counts_them(String language, String words) {
        PhraseProposal proposal = read(language, words);
        assertThat(proposal.notUnderstood()).isEmpty();
        assertThat(proposal.question().minSources()).isEqualTo(2);
        assertThat(proposal.question().minConfidence()).isEqualTo(Confidence.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Chinese firms that make chips for Russian drones
            de | chinesische Firmen, die Chips für russische Drohnen herstellen
            uk | китайські фірми, які виробляють чипи для російських дронів
            zh | 生产芯片的中国公司到俄罗斯无人机
            """)
    void firms_that_make_goods_are_their_makers(String language, String words) {
        PhraseProposal proposal = read(language, words);
        assertThat(proposal.notUnderstood()).isEmpty();
        assertThat(String.valueOf(proposal.question().from())).contains("MAKER");
    }

    @Test
    void wider_goods_are_told_to_be_wider() {
        assertThat(read("en", "Chinese bearings for Russian tanks").read())
                .filteredOn(PhraseProposal.Read::wider)
                .extracting(PhraseProposal.Read::text, PhraseProposal.Read::means)
                .containsExactly(Tuple.tuple("bearings", "mechanical parts"));
    }

    @Test
    void what_is_not_said_is_told_to_be_the_usual() {
        assertThat(read("en", "engines for Russian drones since 2023").assumed())
                .containsExactly("from");
        assertThat(read("en", "engines from Turkey via Iran").assumed()).containsExactly("to");
    }

    @Test
    void a_name_alone_is_no_question() {
        assertThat(read("en", "Xiamen Limbach").reads()).isFalse();
        assertThat(read("en", "Chinese engines since 2023").reads()).isTrue();
    }

    @Test
    void words_of_another_language_than_the_page_are_read() {
        assertThat(read("en", "китайські двигуни для російських дронів").notUnderstood())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_word_of_a_list_is_found_by_itself(Language language) {
        Lexicon lexicon = new Lexicon(language);
        assertThat(lexicon.phrases()).allSatisfy(phrase -> {
            var tokens = PhraseWords.of(phrase.replace("*", ""));
            assertThat(lexicon.find(tokens, 0).map(Lexicon.Match::length)).contains(tokens.size());
        });
    }

    @Test
    void a_text_without_end_is_refused() {
        assertThatThrownBy(() -> read("en", "x".repeat(401))).isInstanceOf(BadInput.class);
    }

    private static Optional<String> text(@Nullable PartialDate date) {
        return Optional.ofNullable(date).map(PartialDate::text);
    }

    private PhraseProposal read(String language, String words) {
        return phrases.read(words, Language.requireTag(language), new Chosen(List.of()), LocalDate.of(2026, 11, 30));
    }
}
