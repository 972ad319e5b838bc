package spoor.ingest.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the columns of a table of parts are called, in English, Ukrainian, Russian and Chinese. */
final class PartsColumns {

    /** In the order in which a name is tried, so that "country of the maker" is a country. */
    enum Column {
        OPERATOR("країн\\p{L}*.оператор|стран\\p{L}*.оператор|operator|使用国"),
        COUNTRY("країн|стран|country|国家|国别|原产国"),
        SOURCE("джерел|посилан|источник|ссылк|source|url|link|来源"),
        DATE("дата|date|日期"),
        IMPORTER("імпортер|импортер|importer|进口商"),
        SUPPLIER("постачальник|поставщик|дистриб|supplier|distributor|供应商"),
        MAKER("виробник|изготовител|производител|manufacturer|maker|producer|制造商|生产商"),
        MARKING("маркув|маркиров|позначен|обозначен|артикул|партномер|part ?(?:no|num)|p/n|mpn|marking|型号"),
        WEAPON("збро|озброєн|вооруж|оружи|(?:знайден|виявлен|найден|обнаружен)\\p{L}* [ву]\\b|weapon|found in|武器"),
        CATEGORY("категор|^тип|^вид|category|^type|类别"),
        PART("компонент|детал|^виріб|^издели|елемент|элемент|component|^part\\b|part name|元件|零部件|部件"),
        NAME("^назва|^найменув|^наименован|^название|^name|^item|^名称");

        private final Pattern said;

        Column(String said) {
            this.said = Pattern.compile(
                    said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        }

        boolean isSaidBy(String name) {
            return said.matcher(name).find();
        }
    }

    private PartsColumns() {}

    /** The name of each column that is known; empty where these are no names of a table of parts. */
    static Map<Column, String> of(List<String> names) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        for (String name : names) {
            for (Column column : Column.values()) {
                if (column.isSaidBy(name)) {
                    columns.putIfAbsent(column, name);
                    break;
                }
            }
        }
        String called = columns.remove(Column.NAME);
        if (called != null) {
            columns.putIfAbsent(Column.PART, called);
        }
        boolean known = columns.containsKey(Column.WEAPON)
                && columns.containsKey(Column.PART)
                && (columns.containsKey(Column.MAKER) || columns.containsKey(Column.MARKING));
        return known ? columns : Map.of();
    }
}
