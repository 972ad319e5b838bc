package spoor.ingest.format.trade;

import java.util.List;
import spoor.ingest.format.Format;

/** All formats of trade figures, in the order in which a file is tried against them. */
public final class TradeFormats {

    private static final String COMTRADE = "UN Comtrade";
    private static final String CUSTOMS = "General Administration of Customs of China";

    private static final List<List<String>> HEADS_OF_COMTRADE =
            List.of(ComtradeRow.COLUMNS, ComtradeRow.FORMER_COLUMNS);

    private TradeFormats() {}

    public static List<Format> all() {
        return List.of(
                new TradeFormat(
                        "comtrade",
                        new Publisher("un-comtrade", COMTRADE, "https://comtradeplus.un.org", ""),
                        HEADS_OF_COMTRADE,
                        List.of(),
                        ComtradeRow::read),
                ofChina("china-customs", ""),
                ofChina("china-exports", Reported.EXPORT),
                ofChina("china-imports", Reported.IMPORT));
    }

    private static Format ofChina(String name, String direction) {
        return new TradeFormat(
                name,
                new Publisher("china-customs", CUSTOMS, "http://stats.customs.gov.cn", "CN"),
                ChinaRow.HEADS,
                direction.isEmpty() ? ChinaRow.FLOW : List.of(),
                cells -> ChinaRow.read(cells, direction));
    }
}
