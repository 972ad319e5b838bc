package spoor.reconcile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import spoor.reconcile.Card;
import spoor.reconcile.CardSet;
import spoor.reconcile.EntityProperty;

/** An entity on a small page without script, for the frame in which another program shows it. */
final class PreviewPage {

    private static final int MOST_VALUES = 8;
    private static final String STYLE = "body{font:13px/1.45 system-ui,sans-serif;margin:10px;color-scheme:light dark}"
            + "h1{font-size:15px;margin:0 0 2px}p{margin:0 0 8px}dt{font-weight:600;margin-top:6px}dd{margin:0}"
            + "body,h1,dd{overflow-wrap:anywhere}";

    private final CardSet entity;
    private final PreviewWords words;
    private final StringBuilder html = new StringBuilder();

    private PreviewPage(CardSet entity, PreviewWords words) {
        this.entity = entity;
        this.words = words;
    }

    /** The whole page; nothing of what is stored is taken for HTML. */
    static String of(CardSet entity, Locale reader) {
        return new PreviewPage(entity, PreviewWords.of(reader)).page();
    }

    private String page() {
        Card card = entity.first();
        html.append("<!doctype html><html lang=\"")
                .append(words.language())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(card.name()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(escape(card.name()))
                .append("</h1><p>")
                .append(escape(subtitle()))
                .append("</p><dl>");
        add(words.otherNames(), entity.aliases());
        add(words.numbers(), entity.list("identifiers"));
        add(words.listedBy(), EntityProperty.find("listings").orElseThrow().values(entity));
        add(words.addresses(), entity.list("addresses"));
        add(words.datasets(), entity.datasets());
        add(words.otherRecords(), entity.others());
        return html.append("</dl></body></html>").toString();
    }

    private String subtitle() {
        List<String> parts = new ArrayList<>(List.of(words.of(entity.first().label())));
        if (!entity.first().country().isEmpty()) {
            parts.add(
                    Locale.of("", entity.first().country()).getDisplayCountry(Locale.forLanguageTag(words.language())));
        }
        return String.join(", ", parts);
    }

    private void add(String title, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        html.append("<dt>").append(escape(title)).append("</dt>");
        values.stream()
                .limit(MOST_VALUES)
                .forEach(value -> html.append("<dd>").append(escape(value)).append("</dd>"));
        if (values.size() > MOST_VALUES) {
            html.append("<dd>")
                    .append(escape(words.more().formatted(values.size() - MOST_VALUES)))
                    .append("</dd>");
        }
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
