package spoor.ingest.format.trade;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Statements;
import spoor.model.BadInput;

/** Makes figures of what the rows of one table report, one for each unit. What is stated twice is never added up. */
final class FigureRows {

    private static final int DIGITS_OF_HS = 6;

    private final Claim source;
    private final Map<String, List<Reported.Amount>> stated = new HashMap<>();

    FigureRows(Claim source) {
        this.source = source;
    }

    /** @throws BadInput if another row states the same cell */
    void take(Reported reported, Statements to) {
        List<Reported.Amount> first = stated.putIfAbsent(reported.cell(), reported.amounts());
        if (first != null && first.equals(reported.amounts())) {
            throw new BadInput(
                    "figure.doubled", "An earlier row says the same of %s. It counts once.", reported.cell());
        }
        if (first != null) {
            throw new BadInput(
                    "figure.doubled",
                    "An earlier row says another number of %s. The first counts; nothing is added up.",
                    reported.cell());
        }
        to.document(source);
        for (Reported.Amount amount : reported.amounts()) {
            to.figure(figure(reported, amount, to));
        }
    }

    private static Properties figure(Reported said, Reported.Amount amount, Statements to) {
        String unit = amount.unit().toLowerCase(Locale.ROOT);
        return to.stated("trade/" + to.dataset() + "/" + said.cell() + "/" + unit)
                .with("fromCountries", List.of(said.exporter()))
                .with("toCountry", said.importer())
                .with("reporter", said.reporter())
                .with("direction", said.direction())
                .with("commodity", said.goods().isEmpty() ? said.code() : said.goods())
                .with("hs", List.of(said.code().substring(0, DIGITS_OF_HS)))
                .with("code", said.code())
                .with("hsEdition", said.edition())
                .with("periodStart", said.period())
                .with("periodEnd", said.period())
                .with("measure", amount.measure())
                .with("amount", amount.amount())
                .with("unit", amount.unit())
                .with("valuation", amount.valuation())
                .with("estimated", amount.estimated() ? Boolean.TRUE : null)
                .with("confidence", "confirmed");
    }
}
