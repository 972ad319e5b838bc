package spoor.reconcile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.BadInput;
import spoor.reconcile.ftm.FtmEntity;

class YenteQueryTest {

    private static final FtmEntity LIMBACH = new FtmEntity(
            "company/limbach",
            "Xiamen Limbach Aviation Engine Co., Ltd.",
            "Company",
            Map.of(
                    "name",
                    List.of("Xiamen Limbach Aviation Engine Co., Ltd."),
                    "address",
                    List.of("12 Jiahe Rd., Xiamen")),
            List.of(),
            List.of(),
            false,
            null,
            null,
            null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limbach engine               | limbach engine  | true
            "aviation engine"            | aviation engine | true
            "engine aviation"            | engine aviation | false
            limbach -aviation            | limbach         | false
            limbach -aviatio             | limbach         | true
            limbach NOT jiahe            | limbach         | false
            limbach AND moscow           | limbach moscow  | false
            limbach AND xiamen           | limbach xiamen  | true
            limbach OR moscow            | limbach moscow  | true
            limbach +moscow              | limbach moscow  | false
            Élimbach - NOT               | Élimbach        | true
            """)
    void words_are_searched_and_what_is_wanted_or_not_is_looked_for(String typed, String text, boolean met) {
        YenteQuery query = YenteQuery.of(typed, false);
        assertThat(query.text()).isEqualTo(text);
        assertThat(query.isMetBy(LIMBACH)).isEqualTo(met);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid/query", "name:limbach", "limb*", "limbach~2", "(a OR b", "\"open", "a && b"})
    void what_is_not_read_is_refused_unless_a_person_typed_it(String typed) {
        assertThatThrownBy(() -> YenteQuery.of(typed, false)).isInstanceOf(BadInput.class);
        assertThat(YenteQuery.of(typed, true).text()).isNotBlank();
    }

    @Test
    void to_a_person_and_is_a_word() {
        assertThat(YenteQuery.of("Ship AND Sea", true).wanted()).isEmpty();
    }
}
