package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNIT PRICE_USD;TOTAL VALUE_USD                              | {USD=TOTAL VALUE_USD}
            UNIT_VALUE_USD;CIF_VALUE_USD                                | {USD=CIF_VALUE_USD}
            COST_USD_KG;INVOICE_VALUE_USD                               | {USD=INVOICE_VALUE_USD}
            CALCULATED_ITEM_VALUE_USD;STATISTICAL_VALUE_USD             | {USD=STATISTICAL_VALUE_USD}
            FOB_VALUE_USD;TOTAL_VALUE_USD;TOTAL_VALUE_RUB               | {USD=TOTAL_VALUE_USD, RUB=TOTAL_VALUE_RUB}
            UNIT_PRICE_USD                                              | {}
            PRICE_USD                                                   | {}
            Price per kg, USD                                           | {}
            Цена за единицу, USD                                        | {}
            TOTAL_PRICE_USD                                             | {USD=TOTAL_PRICE_USD}
            Стоимость USD                                               | {USD=Стоимость USD}
            INVOICE_NUMBER;INVOICE_DATE;VALUE_CURRENCY;AMOUNT           | {XXX=AMOUNT}
            FREIGHT_COST_USD;DUTY_AMOUNT_USD;VAT_VALUE_RUB              | {}
            TOTALVALUE                                                  | {XXX=TOTALVALUE}
            SUMOFUNIT_VALUE_USD                                         | {}
            SUMOFCIF_VALUE_USD;AVGOFFOB_VALUE_USD                       | {USD=SUMOFCIF_VALUE_USD}
            单价(美元);金额(美元)                                            | {USD=金额(美元)}
            value usd;value rub                                         | {USD=value usd, RUB=value rub}
            """)
    void totalsAreValuesAndPricesOfAUnitNever(String columns, String values) {
        assertThat(ValueColumns.find(List.of(columns.split(";", -1)), Set.of())).hasToString(values);
    }
}
