package spoor.dossier.page;

import java.util.List;
import java.util.Map;
import spoor.model.Source;
import spoor.search.TradeFlow;
import spoor.words.Words;

/** What a figure on trade says, by whom and of when, and no more than that. */
final class FigureText {

    private static final Map<String, Integer> QUARTERS = Map.of("01-03", 1, "04-06", 2, "07-09", 3, "10-12", 4);

    private final Words words;

    FigureText(Words words) {
        this.words = words;
    }

    String of(TradeFlow figure) {
        String measure = text(figure, "measured").equals("finds") ? "finds" : text(figure, "measure");
        String key = words.has("figures.says." + measure) ? "figures.says." + measure : "figures.says.quantity";
        String statement = words.begin(words.say(
                key,
                "amount",
                amount(figure),
                "from",
                from(figure),
                "to",
                to(figure),
                "goods",
                goods(figure),
                "period",
                period(figure)));
        return said(statement, figure);
    }

    private String said(String statement, TradeFlow figure) {
        Source source = figure.sources().isEmpty()
                ? Source.unknown("")
                : figure.sources().getFirst();
        String publisher = !source.publisher().isEmpty()
                ? source.publisher()
                : source.title().isEmpty() ? words.say("figures.unnamed") : source.title();
        return source.origin().isEmpty()
                ? words.say("figures.said.by", "statement", statement, "publisher", publisher)
                : words.say(
                        "figures.said.citing",
                        "statement",
                        statement,
                        "publisher",
                        publisher,
                        "origin",
                        source.origin());
    }

    private String amount(TradeFlow figure) {
        double number = figure.properties().get("amount") instanceof Number amount ? amount.doubleValue() : 0;
        String unit = text(figure, "unit");
        boolean chinese = words.language().tag().equals("zh");
        String written = unit.equals("percent")
                ? words.number(number) + (chinese ? "%" : "\u00a0%")
                : unit.isEmpty()
                        ? words.number(number)
                        : unit.matches("[A-Z]{3}")
                                        && (chinese || words.language().tag().equals("en"))
                                ? unit + "\u00a0" + words.number(number)
                                : words.number(number) + "\u00a0" + unit;
        return switch (text(figure, "bound")) {
            case "about" -> words.say("figures.bound.about", "amount", written);
            case "at-least" -> words.say("figures.bound.atLeast", "amount", written);
            case "at-most" -> words.say("figures.bound.atMost", "amount", written);
            default -> written;
        };
    }

    private String from(TradeFlow figure) {
        List<String> codes = HopText.texts(figure.properties().get("fromCountries"));
        return codes.isEmpty()
                ? words.say("figures.anywhere")
                : words.and(codes.stream().map(words::country).toList());
    }

    private String to(TradeFlow figure) {
        String code = text(figure, "toCountry");
        return code.isEmpty() ? words.say("figures.nowhere") : words.country(code);
    }

    /** Without a stray capital inside an English sentence: the data's names are English. */
    private String goods(TradeFlow figure) {
        String goods = text(figure, "commodity");
        return words.language().tag().equals("en") && goods.matches("(?U)\\p{Lu}\\p{Ll}.*")
                ? goods.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + goods.substring(1)
                : goods;
    }

    private String period(TradeFlow figure) {
        String from = text(figure, "periodStart");
        String to = text(figure, "periodEnd");
        if (from.isEmpty() || to.isEmpty()) {
            String one = words.date(from + to);
            return one.isEmpty() ? words.say("figures.period.none") : words.say("figures.period.open", "from", one);
        }
        if (from.equals(to)) {
            return words.date(from);
        }
        if (from.length() == 7 && to.length() == 7 && from.startsWith(to.substring(0, 4))) {
            Integer quarter = QUARTERS.get(from.substring(5) + "-" + to.substring(5));
            if (quarter != null) {
                return words.say("figures.period.quarter" + quarter, "year", from.substring(0, 4));
            }
        }
        return words.date(from) + (from.length() == 4 ? "\u2013" : " \u2013 ") + words.date(to);
    }

    private static String text(TradeFlow figure, String field) {
        return String.valueOf(figure.properties().getOrDefault(field, ""));
    }
}
