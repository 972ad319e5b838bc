package spoor.dossier.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.search.MirrorGap;
import spoor.search.Mirrors;
import spoor.words.Words;

/** What exporters and importers report of the trade in the paths' goods, beside each other, with the usual reasons why they differ. */
final class MirrorPart {

    /** The rest stands in the data of the dossier. */
    private static final int MOST_ROWS = 30;

    private static final String NOTHING = "–";

    private final Leaf leaf;
    private final Html html;
    private final Words words;
    private final List<MirrorGap> gaps;

    MirrorPart(Leaf leaf) {
        this.leaf = leaf;
        this.html = leaf.html();
        this.words = leaf.words();
        this.gaps = Mirrors.of(leaf.dossier().data().header().figures()).stream()
                .sorted(Comparator.comparing(gap -> gap.exported() == null || gap.imported() == null))
                .toList();
    }

    boolean isEmpty() {
        return gaps.isEmpty();
    }

    void write() {
        List<MirrorGap> shown = gaps.stream().limit(MOST_ROWS).toList();
        html.element("h3", say("title"));
        html.open("table", "class", "facts").open("tr");
        Stream.of(
                        "column.goods",
                        "column.period",
                        "mirror.way",
                        "mirror.exported",
                        "mirror.imported",
                        "mirror.difference")
                .forEach(key -> html.element("th", words.say("figures." + key), "scope", "col"));
        html.close();
        shown.forEach(this::row);
        html.close();
        if (shown.size() < gaps.size()) {
            leaf.hint(say("cut"));
        }
        reasons(shown);
        leaf.hint(say("hint"));
    }

    private void row(MirrorGap gap) {
        html.open("tr")
                .open("th", "scope", "row")
                .text(gap.hs() + " ")
                .name(gap.goods())
                .close();
        html.element("td", words.date(gap.period()));
        html.element(
                "td",
                words.say(
                        "figures.mirror.fromTo",
                        "from",
                        words.country(gap.exporter()),
                        "to",
                        words.country(gap.importer())));
        side(gap, gap.exported());
        side(gap, gap.imported());
        html.element("td", difference(gap)).close();
    }

    private void side(MirrorGap gap, MirrorGap.@Nullable Report report) {
        html.open("td");
        if (report == null) {
            html.text(say("missing"));
        } else {
            html.text(amount(report.amount(), gap) + " ").name("(" + how(report) + ")");
            leaf.cite(report.sources());
        }
        html.close();
    }

    /** Whose figure it is, and how it is to be read. */
    private String how(MirrorGap.Report report) {
        List<String> notes = new ArrayList<>(List.of(report.dataset()));
        if (!report.valuation().isEmpty()) {
            notes.add(report.valuation());
        }
        if (report.estimated()) {
            notes.add(say("estimated"));
        }
        if (report.codes() > 0) {
            notes.add(words.count("figures.mirror.codes", report.codes()));
        }
        if (!report.others().isEmpty()) {
            notes.add(words.say("figures.mirror.others", "datasets", String.join(", ", report.others())));
        }
        return String.join("; ", notes);
    }

    private String difference(MirrorGap gap) {
        Double difference = gap.difference();
        Double ratio = gap.ratio();
        if (difference == null) {
            return NOTHING;
        }
        String said = amount(difference, gap);
        return ratio == null
                ? said
                : said + "; "
                        + words.say("figures.mirror.ratio", "ratio", words.number(Math.round(ratio * 100) / 100.0));
    }

    private String amount(double amount, MirrorGap gap) {
        return words.number(amount) + "\u00a0" + gap.unit();
    }

    private void reasons(List<MirrorGap> shown) {
        Set<MirrorGap.Reason> apply = new LinkedHashSet<>();
        shown.forEach(gap -> apply.addAll(gap.reasons()));
        if (!apply.isEmpty()) {
            leaf.paragraph(say("reasons") + " "
                    + Arrays.stream(MirrorGap.Reason.values())
                            .filter(apply::contains)
                            .map(reason -> say("reason." + reason.name()))
                            .collect(Collectors.joining(" ")));
        }
    }

    private String say(String key) {
        return words.say("figures.mirror." + key);
    }
}
