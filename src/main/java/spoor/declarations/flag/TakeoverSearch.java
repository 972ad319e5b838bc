package spoor.declarations.flag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import spoor.declarations.CellSums;
import spoor.declarations.CrossTable;
import spoor.declarations.Dimension;
import spoor.declarations.Value;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.WordColumns;

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
        List<Successors.Takeover> page =
                found.stream().skip(question.first()).limit(question.most()).toList();
        CellSums sums = new CellSums(looked.columns, looked.register);
        for (int cell = 1; cell <= page.size(); cell++) {
            for (int row : page.get(cell - 1).rows()) {
                sums.add(cell, row);
            }
        }
        List<Takeovers.Takeover> shown = IntStream.range(0, page.size())
                .mapToObj(at -> takeover(looked, page.get(at), sums.cell(at + 1, List.of())))
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

    private static Takeovers.Takeover takeover(Looked looked, Successors.Takeover found, CrossTable.Cell cell) {
        return new Takeovers.Takeover(
                named(looked, found.listed()),
                found.authority(),
                found.listedOn(),
                named(looked, found.buyer()),
                "%06d".formatted(found.code()),
                looked.columns.texts(WordColumns.BRAND).text(found.brand()),
                PartialDays.text(found.first()),
                cell);
    }

    private static String id(Looked looked, int party) {
        return looked.register.id().apply(party);
    }

    private static Value named(Looked looked, int party) {
        return looked.register.named(Dimension.BUYER, Value.stated(id(looked, party)));
    }
}
