package spoor.identity.score.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.identity.score.Explaining;
import spoor.identity.score.MatchEngine;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.PairFeature;
import spoor.identity.score.Weights;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;
import spoor.names.NameAnalysis;
import spoor.names.NameKind;

/** Names as lists have them, and how near two of them are among a few hundred others. */
class WrittenNamesTest {

    private static final NameAnalyser ANALYSER = NameAnalyser.shared();

    private final WrittenNames written = new WrittenNames(ANALYSER);
    private final Explaining explaining = explaining();

    private static Explaining explaining() {
        MatchEngine engine = new MatchEngine(ANALYSER, Weights.shipped());
        for (int i = 0; i < 400; i++) {
            String sound = "" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            engine.add(company("other/" + i, "Bank of China " + sound + "orun Investment Fund Ltd"));
        }
        engine.close();
        return engine.explaining();
    }

    private static MatchRecord company(String id, String name) {
        return MatchRecord.of(id, NodeLabel.COMPANY, Map.of("name", name, "dataset", id));
    }

    private double bits(String one, String other) {
        return explaining.explain(company("one", one), company("other", other)).features().stream()
                .filter(feature -> feature.feature().equals("name"))
                .mapToDouble(PairFeature::bits)
                .sum();
    }

    @Test
    void a_legal_form_glued_to_a_name_is_one_and_the_name_is_told_as_it_is_written() {
        NameAnalysis read = written.analyse("VeltronGmbH Holdings, QuaderAG", NameKind.FIRM);
        assertThat(read.text()).isEqualTo("VeltronGmbH Holdings, QuaderAG");
        assertThat(read.legalForm()).isEqualTo("JSC");
        assertThat(read.core()).extracting("plain").contains("quader");
        assertThat(written.analyse("QuaderDX", NameKind.FIRM).core()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marontel Ltd          | Maronetl Ltd
            Marontel Ltd          | Narontel Ltd
            Marontel Ltd          | Marotel Ltd
            Bank of China Ltd     | Bank of Chima Ltd
            Marontel Quavis Ltd   | MarontelQuavis Ltd
            Rochdalewesterham Ost | Rochdalewester Ham Ost
            """)
    void a_typing_error_or_a_blank_leaves_names_near(String one, String other) {
        assertThat(bits(one, other)).isPositive();
        assertThat(bits(other, one)).isEqualTo(bits(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marontel Investment Fund III | Marontel Investment Fund IV
            Marontel Ltd                 | Dalonter Ltd
            Iran Avia                    | Iraq Avia
            """)
    void other_numbers_other_words_and_other_countries_do_not(String one, String other) {
        assertThat(bits(one, other)).isLessThan(bits(one, one) / 2);
    }

    @Test
    void a_roman_number_is_a_number() {
        assertThat(bits("Marontel Investment Fund III", "Marontel Investment Fund 3"))
                .isGreaterThan(bits("Marontel Investment Fund III", "Marontel Investment Fund II"));
    }
}
