package spoor.export.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.Sha256;
import spoor.model.Source;

/**
 * The same entities as {@link FtmWriter}, as statements of FollowTheMoney: a row for each value and each source that may say it,
 * whose id stands in {@code origin}. The note that says what the file is has a row for each source, which names it, and for each
 * value that somebody entered by hand, which says where in its document it stands.
 */
@Component
final class FtmStatementsWriter implements ExportWriter {

    /** As {@code followthemoney.statement.serialize} writes and reads them. */
    static final List<String> COLUMNS = List.of(
            "canonical_id",
            "entity_id",
            "prop",
            "prop_type",
            "schema",
            "value",
            "dataset",
            "origin",
            "lang",
            "original_value",
            "external",
            "first_seen",
            "last_seen",
            "id");

    /** Of what no dataset says: the note. */
    private static final String OURS = "spoor";

    private static final String BASE = "id";

    private static final int KEY_BYTES = 20;

    /** What a spreadsheet takes for a number at worst, and no program wants an apostrophe before. */
    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ()]*");

    @Override
    public ExportFormat format() {
        return ExportFormat.FTM_STATEMENTS;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        csv.writeRecord(COLUMNS);
        new Run(document, csv).write();
        csv.flush();
    }

    private static final class Run {

        private final ExportDocument document;
        private final CsvWriter csv;
        private final Map<String, String> canonical = new HashMap<>();

        Run(ExportDocument document, CsvWriter csv) {
            this.document = document;
            this.csv = csv;
            document.nodes()
                    .forEach(node -> node.members()
                            .forEach(member -> canonical.put(FtmLines.idOf(member), FtmLines.idOf(node.id()))));
        }

        void write() throws IOException {
            FtmLines.give(document, new FtmLines.Into() {
                @Override
                public void line(FtmLine line, FtmSayers sayers) {
                    row(line, BASE, line.id(), "");
                    values(line, sayers);
                    if (line.schema().equals("Note")) {
                        sources(line);
                        places(line);
                    }
                }

                @Override
                public void entity(FtmLine line, FtmSayers sayers, List<FtmLines.Entered> facts) {
                    line(line, sayers);
                    facts.forEach(fact -> values(fact.line(), fact.sayers()));
                }
            });
        }

        private void values(FtmLine line, FtmSayers sayers) {
            line.properties()
                    .forEach((property, values) -> values.stream()
                            .distinct()
                            .forEach(value -> rows(line, property, value, sayers.of(property, value))));
        }

        private void rows(FtmLine line, String property, String value, List<String> origins) {
            if (origins.isEmpty()) {
                row(line, property, value, "");
            }
            origins.forEach(origin -> row(line, property, value, origin));
        }

        private void sources(FtmLine note) {
            for (Source source : document.header().sources()) {
                String named = String.join(
                        ", ",
                        Stream.of(source.id(), source.title(), source.publisher(), source.published(), source.url())
                                .filter(text -> !text.isBlank())
                                .toList());
                row(note, "description", named, source.id());
            }
        }

        /** Where in their documents the facts stand that people entered. */
        private void places(FtmLine note) {
            for (ExportDocument.Fact fact : document.facts()) {
                rows(note, "description", FtmFacts.place(fact), fact.sources());
            }
        }

        private void row(FtmLine line, String property, String value, String origin) {
            String dataset = line.datasets().isEmpty() ? OURS : line.datasets().getFirst();
            csv.writeRecord(
                    cell(canonical.getOrDefault(line.id(), line.id())),
                    cell(line.id()),
                    property,
                    FtmTypes.of(property),
                    line.schema(),
                    cell(value),
                    cell(dataset),
                    cell(origin),
                    "",
                    "",
                    "f",
                    orEmpty(line.firstSeen()),
                    orEmpty(line.firstSeen()),
                    key(line, property, value, dataset, origin));
        }

        /** Of what FollowTheMoney makes its keys of, and of the source: else two sources of one value would be one statement. */
        private static String key(FtmLine line, String property, String value, String dataset, String origin) {
            String key = String.join(".", dataset, line.id(), property, value);
            return Sha256.hex(origin.isEmpty() ? key : key + "#" + origin, KEY_BYTES);
        }

        private static String cell(String text) {
            return PHONE.matcher(text).matches() ? text : SpreadsheetCells.defuse(text);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
