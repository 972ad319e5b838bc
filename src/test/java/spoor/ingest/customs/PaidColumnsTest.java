package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.ingest.ReadFile;

/** Tables of payments, and of ties that are called by free words; all names and numbers are made up. */
class PaidColumnsTest {

    private static ReadFile read(String text, String mapping) throws Exception {
        return ReadFile.of("file.csv", text, mapping);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payer;Beneficiary;Amount;Currency;Payment date",
                "Ordering customer;Payee name;Amount;Currency;Date",
                "Плательщик;Получатель;Сумма;Валюта;Дата",
                "Платник;Отримувач коштів;Сума;Валюта;Дата платежу",
                "付款人;收款人;金额;币种;日期",
                "Zahler;Zahlungsempfänger;Betrag;Währung;Datum"
            })
    void a_payment_ties_who_paid_to_whom_without_saying_that_goods_went(String header) throws Exception {
        ReadFile file = read(header + "\nVolga Drones LLC;Harbour Semi Ltd;1250,50;USD;2024-03-05\n", "");
        assertThat(file.issues()).isEmpty();
        assertThat(file.relations())
                .singleElement()
                .asString()
                .contains(
                        "ASSOCIATED_WITH",
                        "currency=USD",
                        "note=Payment by Volga Drones LLC to Harbour Semi Ltd.",
                        "reported=2024-03-05",
                        "value=1250.5");
    }

    @Test
    void numbers_countries_and_the_purpose_of_a_payment_are_kept_and_a_person_who_pays_is_asked_about()
            throws Exception {
        ReadFile file = read("""
                Плательщик;ИНН плательщика;Получатель;Страна получателя;Сумма;Валюта;Дата;Назначение платежа
                ООО Вектор;7707083893;Harbour Semi Ltd;Гонконг;125000;CNY;05.03.2024;Оплата по договору 5
                Ivan Petrov;;Harbour Semi Ltd;Гонконг;900;CNY;06.03.2024;
                """, "");
        assertThat(file.entities())
                .anyMatch(entity -> entity.contains("inn:7707083893"))
                .anyMatch(entity -> entity.contains("country=HK"));
        assertThat(file.relations().getFirst()).contains("Оплата по договору 5");
        assertThat(file.issues()).singleElement().asString().startsWith("kind.unknown: Nothing says whether some of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Company name;Tax payer number;Country;Turnover",
                "Debtor;Creditor;Amount;Currency",
                "Payer;Amount;Currency",
                "Payer;Beneficiary;Date",
                "Beneficiary;Amount;Currency;Country"
            })
    void what_lacks_one_of_payer_payee_and_amount_is_no_table_of_payments(String header) {
        List<String> names = List.of(header.split(";", -1));
        List<Field> fields =
                Stream.of(Field.values()).filter(Field::isOfRelations).toList();
        assertThat(PaidColumns.settle(names, fields, GuessedColumns.of(names, fields)))
                .isFalse();
    }

    @Test
    void free_words_for_ties_are_asked_about_with_the_nearest_type() {
        String table = """
                from,to,relation
                Limbox Engines,Volga Drones,supplies engine
                Ivan Petrov,Volga Drones,is the general manager
                Harbour Semi,Volga Drones,lends a hand
                """;
        assertThatThrownBy(() -> read(table, ""))
                .hasMessage(
                        "The column 'relation' says how they are tied in words that Spoor does not know, such as 'supplies"
                                + " engine'. Say in the mapping what each of them means; these are proposed: \"words\": {\"supplies"
                                + " engine\": \"SUPPLIES\", \"is the general manager\": \"DIRECTS\", \"lends a hand\":"
                                + " \"ASSOCIATED_WITH\"}.");
    }

    @Test
    void once_the_words_are_translated_the_table_is_read() throws Exception {
        ReadFile file = read(
                "from,to,relation\nLimbox Engines,Volga Drones,supplies engine\n",
                "{\"words\": {\"supplies engine\": \"SUPPLIES\"}}");
        assertThat(file.relations()).singleElement().asString().contains("[SUPPLIES ");
    }

    @Test
    void one_unknown_word_among_known_ones_costs_its_row_and_says_what_may_be_meant() throws Exception {
        ReadFile file = read(
                "from,to,relation\nLimbox Engines,Volga Drones,supplies engine\nHarbour Semi,Volga Drones,supplier\n",
                "");
        assertThat(file.relations()).hasSize(1);
        assertThat(file.issues())
                .containsExactly(
                        "relation.unknown: 'supplies engine' is no relation type; perhaps SUPPLIES is meant. Say so in"
                                + " the mapping: \"words\": {\"supplies engine\": \"SUPPLIES\"}.");
    }
}
