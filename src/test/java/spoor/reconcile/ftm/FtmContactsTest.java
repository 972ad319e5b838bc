package spoor.reconcile.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FtmContactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phone   | +7 (3412) 43-05-05; +7 (951) 210-81-28 | +73412430505 +79512108128
            phone   | 0086 10 6234 5678                      | +861062345678
            phone   | 3412 430505                            | 3412 430505
            email   | a@b.ru, c@d.cn; none                   | a@b.ru c@d.cn
            website | www.kupol.ru                           | http://www.kupol.ru
            website | https://b.ru/x?y=1                     | https://b.ru/x?y=1
            website | no website                             | ''
            address | 1 Arbat; Moscow, RU                    | 1 Arbat; Moscow, RU
            """)
    void each_way_to_reach_somebody_stands_as_its_type_wants_it(String property, String cell, String values) {
        assertThat(String.join(" ", FtmContacts.values(property, List.of(cell))))
                .isEqualTo(values);
    }
}
