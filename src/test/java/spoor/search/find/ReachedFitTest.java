package spoor.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.keys.SearchKeys;

/** What is typed may be where somebody is reached: each is in the stored keys, and found by them. */
class ReachedFitTest {

    private static final Map<String, Object> FIRM = Map.of(
            "name",
            "JSC Kupol",
            "addresses",
            List.of("426033, Udmurt Republic, Izhevsk, ul. Pesochnaya, d. 3"),
            "emails",
            List.of("iemz@kupol.ru"),
            "phones",
            List.of("+7 (3412) 72-51-25; +7 3412 90 31 01"),
            "websites",
            List.of("https://www.kupol.ru/contacts"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 3412 903101        | phone",
                "+7(3412)725125       | phone",
                "IEMZ@kupol.ru        | email",
                "kupol.ru             | website",
                "http://kupol.ru/     | website",
                "Pesochnaya 3 Izhevsk | address",
                "Песочная 3, Ижевск   | address",
                "улица Песочная, 3    | address"
            })
    void where_a_firm_is_reached_finds_it(String text, String field) {
        Typed typed = Typed.of(text, null, false);
        assertThat(new EntityFit(typed).find("company/kupol", "Company", FIRM, List.of()))
                .hasValueSatisfying(fit -> {
                    assertThat(fit.field()).isEqualTo(field);
                    assertThat(fit.near()).isTrue();
                });
        String keys = String.valueOf(SearchKeys.ofEntity("company/kupol", "Company", FIRM)
                .properties()
                .get("number"));
        assertThat(List.of(keys.split(" ", -1)))
                .containsAll(field.equals("address") ? typed.address() : typed.reached());
        assertThat(new KeyQuery(typed, null, null, null).precise()).contains("number:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+7 3412 725126", "iemz@kupol.com", "upol.ru", "Pesochnaya 4 Izhevsk", "Izhevsk", "Pesochnaya"})
    void others_do_not(String text) {
        assertThat(new EntityFit(Typed.of(text, null, false))
                        .find("company/kupol", "Company", FIRM, List.of())
                        .filter(fit ->
                                List.of("phone", "email", "website", "address").contains(fit.field())))
                .isEmpty();
    }
}
