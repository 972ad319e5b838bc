package spoor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class SentenceTest {

    @Test
    void aSentenceTellsWhatIsFilledInAsItStandsThere() {
        Sentence said = Sentence.of("'%s' must be %,d to %d, U+%04X, not 100%%.", "limit", 1000, 20_000, 0x7f);

        assertThat(said.text()).isEqualTo("'limit' must be 1,000 to 20000, U+007F, not 100%.");
        assertThat(said.pattern()).isEqualTo("'{1}' must be {2} to {3}, U+{4}, not 100%.");
        assertThat(said.arguments()).isEqualTo(Map.of("1", "limit", "2", "1,000", "3", "20000", "4", "007F"));
    }

    @Test
    void whatHasNothingToFillInIsTakenAsItIs() {
        Sentence said = Sentence.of("100 % of {it}");

        assertThat(said).isEqualTo(new Sentence("100 % of {it}", Map.of(), "100 % of {it}"));
    }

    @Test
    void aFaultOfAFieldNamesTheFieldAsItsFirstArgument() {
        BadInput fault = BadInput.inField("field.range", "k", "must be 1 to %d.", 9);

        assertThat(fault.sentence().pattern()).isEqualTo("'{1}' must be 1 to {2}.");
        assertThat(fault.within("trace").sentence().arguments()).isEqualTo(Map.of("1", "trace.k", "2", "9"));
        assertThat(fault.within("trace").code()).isEqualTo("field.range");
    }

    @Test
    void whatIsFilledInIsNoFormat() {
        NotFound unknown = new NotFound("x.unknown", "There is no '%s'.", "100 %s");

        assertThat(unknown).hasMessage("There is no '100 %s'.");
        assertThat(unknown.sentence().arguments()).isEqualTo(Map.of("1", "100 %s"));
    }
}
