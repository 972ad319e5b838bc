package spoor.ingest.format.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spoor.ingest.format.Cells;
import spoor.ingest.format.FieldFault;
import spoor.model.BadInput;

/** A row of the tables of China's customs, whose head is Chinese or English. China reports all of them. */
final class ChinaRow {

    private static final List<String> PERIOD = List.of("数据年月", "Date of data", "Date");
    private static final List<String> CODE = List.of("商品编码", "Commodity code");
    private static final List<String> GOODS = List.of("商品名称", "Commodity");
    private static final List<String> PARTNER = List.of("贸易伙伴名称", "Trading partner", "Trading Partner");
    /** Columns that may say the direction of each row. */
    static final List<String> FLOW =
            List.of("进出口", "进出口类型", "进出口标志", "Imports/Exports", "Import/Export", "Trade flow", "Flow");

    /** Columns that split a figure by something else. */
    private static final List<String> PARTS = List.of(
            "贸易方式编码",
            "贸易方式名称",
            "注册地编码",
            "注册地名称",
            "Trade mode code",
            "Trade mode",
            "Customs regime code",
            "Customs regime",
            "Location of importers and exporters code",
            "Location of importers and exporters");

    /** Columns of money, each with its currency. */
    private static final List<List<String>> MONEY = List.of(
            List.of("美元", "USD"),
            List.of("US dollar", "USD"),
            List.of("人民币", "CNY"),
            List.of("Renminbi Yuan", "CNY"),
            List.of("RMB", "CNY"));

    private static final List<List<String>> QUANTITIES = List.of(
            List.of("第一数量", "第一计量单位"),
            List.of("第二数量", "第二计量单位"),
            List.of("Quantity", "Unit"),
            List.of("Supplementary Quantity", "Supplementary Unit"));

    private static final Map<String, String> UNITS = Map.of("千克", "kg", "kilogram", "kg", "克", "g", "gram", "g");

    /** The columns without which there is no figure, in both languages. */
    static final List<List<String>> HEADS =
            List.of(List.of("数据年月", "商品编码", "贸易伙伴名称"), List.of("Date of data", "Commodity code", "Trading partner"));

    private ChinaRow() {}

    /** @param direction of the whole table; empty where its rows say it */
    static Reported read(Cells cells, String direction) {
        requireWhole(cells);
        String partner = TradeCells.country(column(cells, PARTNER), "", required(cells, PARTNER));
        TradeCells.requireTwo("CN", partner);
        return new Reported(
                "CN",
                directionOf(cells, direction),
                partner,
                TradeCells.code(column(cells, CODE), required(cells, CODE)),
                TradeCells.period(column(cells, PERIOD), required(cells, PERIOD)),
                text(cells, GOODS),
                "",
                amounts(cells));
    }

    private static void requireWhole(Cells cells) {
        for (String column : PARTS) {
            if (!cells.text(column).isEmpty()) {
                throw TradeCells.part(column, cells.text(column));
            }
        }
    }

    private static String directionOf(Cells cells, String direction) {
        String said = text(cells, FLOW);
        String own = said.isEmpty() && !direction.isEmpty() ? direction : direction(column(cells, FLOW), said);
        if (!direction.isEmpty() && !own.equals(direction)) {
            throw new FieldFault(
                    "figure.flow",
                    column(cells, FLOW),
                    said,
                    "The row says '%s'; this format takes the other direction only.".formatted(said));
        }
        return own;
    }

    private static String direction(String column, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "出口", "export", "exports", "e", "1" -> Reported.EXPORT;
            case "进口", "import", "imports", "i", "0" -> Reported.IMPORT;
            default -> throw TradeCells.otherFlow(column, text);
        };
    }

    private static List<Reported.Amount> amounts(Cells cells) {
        List<Reported.Amount> amounts = new ArrayList<>();
        for (List<String> columns : MONEY) {
            String text = cells.text(columns.getFirst());
            if (!text.isEmpty()) {
                double number = TradeCells.number(columns.getFirst(), text);
                amounts.add(new Reported.Amount("value", number, columns.getLast(), "", false));
            }
        }
        for (List<String> columns : QUANTITIES) {
            String text = cells.text(columns.getFirst());
            TradeCells.addQuantity(amounts, columns.getFirst(), text, unitOf(cells.text(columns.getLast())), false);
        }
        if (amounts.isEmpty()) {
            throw new BadInput("figure.empty", "The row has neither a value nor a quantity with its unit.");
        }
        return List.copyOf(amounts);
    }

    private static String unitOf(String text) {
        return UNITS.getOrDefault(text.toLowerCase(Locale.ROOT), text.equals("-") ? "" : text);
    }

    /** The name that one of these has in the table; the first where it has none. */
    private static String column(Cells cells, List<String> names) {
        return names.stream()
                .filter(name -> cells.indexes().containsKey(name))
                .findFirst()
                .orElse(names.getFirst());
    }

    private static String text(Cells cells, List<String> names) {
        return cells.text(column(cells, names));
    }

    private static String required(Cells cells, List<String> names) {
        return cells.required(column(cells, names));
    }
}
