package spoor.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of parts found in weapons, under names of columns as people give them; all rows are made up. */
class PartsTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Назва компонента;Маркування;Виробник;Країна;Зброя",
                "Компонент;Позначення;Компанія-виробник;Країна виробника;Виявлено у",
                "Наименование;Маркировка;Производитель;Страна производителя;Вооружение",
                "Деталь;Артикул;Изготовитель;Страна;Обнаружено в",
                "Виріб;Маркування;Виробник;Країна;Знайдено у",
                "Component;Part number;Manufacturer;Country of origin;Found in weapon",
                "Name;Marking;Maker;Country;Weapon system",
                "元件名称;型号;制造商;国家;武器系统"
            })
    void a_row_says_who_makes_the_part_and_in_which_weapon_it_was(String header) throws Exception {
        ReadFile file = ReadFile.of(header + "\nПідсилювач;AD-77X;Northwind Semi;США;Герань-2\n");
        assertThat(file.issues()).isEmpty();
        assertThat(file.entities())
                .containsExactlyInAnyOrder(
                        "component/x/ad-77x~northwind-semi \"Підсилювач\"",
                        "company/x/northwind-semi~US \"Northwind Semi\" country=US",
                        "weapon/x/geran-2 \"Geran-2\" aliases=[Герань-2, Geran-2 / Shahed-136]");
        assertThat(file.relations())
                .containsExactly(
                        "company/x/northwind-semi~US -MANUFACTURES-> component/x/ad-77x~northwind-semi",
                        "component/x/ad-77x~northwind-semi -USED_IN-> weapon/x/geran-2");
    }

    @Test
    void parts_without_a_marking_are_not_taken_for_one_article() throws Exception {
        ReadFile file = ReadFile.of("""
                Назва компонента,Виробник,Країна,Зброя,Джерело
                Мікросхема,Northwind Semi,Німеччина,Х-101,https://example.org/1
                Мікросхема,Northwind Semi,Німеччина,Калібр; Орлан-10,https://example.org/2
                """);
        assertThat(file.issues()).isEmpty();
        assertThat(file.relations())
                .filteredOn(relation -> relation.contains("USED_IN"))
                .containsExactly(
                        "component/x/мікросхема~х-101~northwind-semi -USED_IN-> weapon/x/kh-101",
                        "component/x/мікросхема~калібр~northwind-semi -USED_IN-> weapon/x/3m-14-kalibr",
                        "component/x/мікросхема~орлан-10~northwind-semi -USED_IN-> weapon/x/orlan-10");
    }

    @Test
    void what_a_row_does_not_say_is_told_and_not_guessed() throws Exception {
        ReadFile file = ReadFile.of("""
                Компонент;Виробник;Країна;Зброя;Маркування
                Двигун;;Китай/Тайвань;Ланцет;L550E
                Двигун;Eastwind;Китай;;L550E
                ;Eastwind;Китай;Ланцет;
                """);
        assertThat(file.issues())
                .containsExactly("2 country.unknown Китай/Тайвань", "3 part.weapon  rejected", "4 part.name  rejected");
        assertThat(file.relations()).containsExactly("component/x/l550e -USED_IN-> weapon/x/lancet");
    }

    @Test
    void suppliers_and_importers_of_a_part_are_tied_to_it() throws Exception {
        ReadFile file = ReadFile.of("""
                Component,Manufacturer,Supplier,Importer,Found in weapon,Marking
                Servo,Eastwind Drives,Harbour Trading; Hill Export,Vostok Import,Gerbera,EW-9
                """);
        assertThat(file.relations())
                .contains(
                        "company/x/harbour-trading -TRADES-> component/x/ew-9~eastwind-drives",
                        "company/x/hill-export -TRADES-> component/x/ew-9~eastwind-drives",
                        "component/x/ew-9~eastwind-drives -IMPORTED_BY-> company/x/vostok-import");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Назва;Виробник;Країна",
                "Компонент;Зброя;Кількість",
                "Name;Country;Weapon",
                "Товар;Виробник;Країна походження;Вага"
            })
    void a_table_that_lacks_a_column_of_its_kind_is_none(String header) {
        assertThat(PartsColumns.of(List.of(header.split(";")))).isEmpty();
    }
}
