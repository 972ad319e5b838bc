package spoor.declarations.flag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import spoor.declarations.CellSums;
import spoor.declarations.Dimension;
import spoor.declarations.Value;
import spoor.declarations.column.Days;
import spoor.declarations.column.Said;

/** Puts {@link Successors} into an answer. */
final class TakeoverSearch {

    private TakeoverSearch() {}

    static Takeovers find(Looked looked, PageQuestion question) {
        long begun = System.nanoTime();
        List<Successors.Takeover> found = new ArrayList<>(Successors.find(looked));
        found.sort(Comparator.<Successors.Takeover>comparingInt(each -> -each.rows().length)
                .thenComparing(each -> id(looked, each.listed()))
                .thenComparing(each -> id(looked, each.buyer()))
                .thenComparingInt(Successors.Takeover::code)
                .thenComparingInt(Successors.Takeover::brand));
        List<Takeovers.Takeover> shown = found.stream()
                .skip(question.first())
                .limit(question.most())
                .map(each -> takeover(looked, each))
                .toList();
        return new Takeovers(
                looked.rows.cardinality(),
                (int) found.stream().map(Successors.Takeover::listed).distinct().count(),
                shown,
                found.size(),
                question.first() + shown.size() >= found.size(),
                looked.desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private static Takeovers.Takeover takeover(Looked looked, Successors.Takeover found) {
        CellSums sums = new CellSums(looked.columns, looked.register);
        Arrays.stream(found.rows()).forEach(row -> sums.add(1, row));
        return new Takeovers.Takeover(
                named(looked, found.listed()),
                found.authority(),
                found.listedOn(),
                named(looked, found.buyer()),
                "%06d".formatted(found.code()),
                looked.columns.texts(Said.BRAND).text(found.brand()),
                Days.text(found.first()),
                sums.cell(1, List.of()));
    }

    private static String id(Looked looked, int party) {
        return looked.register.id().apply(party);
    }

    private static Value named(Looked looked, int party) {
        return looked.register.named(Dimension.BUYER, Value.stated(id(looked, party)));
    }
}
