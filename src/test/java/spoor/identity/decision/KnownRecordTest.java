package spoor.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;

/** Which numbers of two records show that they are one, or cannot be. */
class KnownRecordTest {

    private static KnownRecord record(String country, String numbers) {
        List<String> names = List.of("id", "label", "dataset", "since", "country", "identifiers", "sources");
        List<Value> values = List.of(
                Values.value("x"),
                Values.value("Company"),
                Values.value("rows"),
                Values.NULL,
                Values.value(country),
                Values.value(Stream.of(numbers.split(" ", -1))
                        .filter(one -> !one.isEmpty())
                        .toList()),
                Values.value(List.of("s")));
        return KnownRecord.of(new InternalRecord(names, values));
    }

    /**
     * @param says the kind of which they have unlike numbers, - for none
     * @param shares whether they have a number in common
     */
    @ParameterizedTest(name = "{0} {1}, {2} {3}: {4}, {5}")
    @CsvSource({
        "RU, inn:7702000004, RU, inn:7736050003, inn, false",
        "RU, inn:7702000004, CN, inn:7702000004, -, true",
        "RU, inn:7702000004, RU, inn:7702000002, -, false",
        "RU, inn:7702000004, RU, '', -, false",
        "RU, inn:7702000004 inn:7736050003, RU, inn:7736050003, -, true",
        "GB, crno:GB:05389805, GB, crno:GB:5389805, -, true",
        "GB, crno:GB:05389805, GB, crno:GB:05389806, crno:GB, false",
        "GB, crno:GB:05389805, FR, crno:FR:05389806, -, false",
        "DE, crno:DE:HRB1, DE, crno:DE:HRB2, -, false",
        "RU, lei:529900T8BM49AURSDO55, RU, lei:529900T8BM49AURSDO55, -, true",
        "PA, imo:9074729, PA, imo:9241061, imo, false",
    })
    void numbers_of_two_records(
            String country, String numbers, String otherCountry, String others, String says, boolean shares) {
        KnownRecord one = record(country, numbers);
        KnownRecord other = record(otherCountry, others);

        assertThat(one.findUnlike(other).orElse("-")).isEqualTo(says);
        assertThat(other.findUnlike(one).orElse("-")).isEqualTo(says);
        assertThat(one.sharesNumber(other)).isEqualTo(shares);
        assertThat(other.sharesNumber(one)).isEqualTo(shares);
    }

    @Test
    void what_a_row_says_is_kept_and_a_day_that_it_does_not_say_is_empty() {
        KnownRecord record = record("RU", "inn:7702000004");

        assertThat(record.id()).isEqualTo("x");
        assertThat(record.label()).isEqualTo("Company");
        assertThat(record.dataset()).isEqualTo("rows");
        assertThat(record.since()).isEmpty();
        assertThat(record.numbersOf("inn")).containsExactly("7702000004");
        assertThat(record.numbersOf("ogrn")).isEmpty();
        assertThat(record.sources()).containsExactly("s");
    }
}
