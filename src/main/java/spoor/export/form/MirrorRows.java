package spoor.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.search.MirrorGap;

/** What exporters and importers report of the same trade, as rows of a table. */
final class MirrorRows {

    static final List<String> COLUMNS = List.of(
            "hs",
            "goods",
            "period",
            "exporter",
            "importer",
            "measure",
            "unit",
            "exported",
            "exportedValuation",
            "exportedSources",
            "imported",
            "importedValuation",
            "importedSources",
            "difference",
            "ratio",
            "usualReasons",
            "components",
            "codeSources");

    private static final String MISSING = "not reported";

    private MirrorRows() {}

    /** @param codes of components, of which those that the row is about are named */
    static List<Object> row(MirrorGap gap, List<HeaderTexts.Code> codes) {
        List<Object> row = new ArrayList<>(List.of(
                gap.hs(), gap.goods(), gap.period(), gap.exporter(), gap.importer(), gap.measure(), gap.unit()));
        addReport(row, gap.exported());
        addReport(row, gap.imported());
        row.add(orEmpty(gap.difference()));
        row.add(orEmpty(gap.ratio()));
        row.add(SpreadsheetCells.list(gap.reasons().stream()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .toList()));
        List<HeaderTexts.Code> own = codes.stream()
                .filter(each -> each.code().startsWith(gap.hs()) || gap.hs().startsWith(each.code()))
                .toList();
        row.add(SpreadsheetCells.list(
                own.stream().map(HeaderTexts.Code::component).toList()));
        row.add(SpreadsheetCells.list(
                own.stream().flatMap(each -> each.sources().stream()).distinct().toList()));
        return row;
    }

    private static void addReport(List<Object> row, MirrorGap.@Nullable Report report) {
        row.add(report == null ? MISSING : report.amount());
        row.add(report == null ? "" : report.valuation());
        row.add(report == null ? "" : SpreadsheetCells.list(report.sources()));
    }

    private static Object orEmpty(@Nullable Double number) {
        return number == null ? "" : number;
    }
}
