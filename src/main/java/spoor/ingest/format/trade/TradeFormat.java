package spoor.ingest.format.trade;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Cells;
import spoor.ingest.format.Format;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.format.TableFormat;
import spoor.ingest.read.Document;
import spoor.ingest.read.Head;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;
import spoor.model.Sha256;

/**
 * A table of trade figures. Each file is a source of its own, and the files of a publisher are one dataset.
 *
 * @param heads the columns by one of which it is recognised
 * @param flows one of these columns says the direction of each row; none where another thing says it
 * @param rows what a row reports; throws to reject it
 */
record TradeFormat(
        String name, Publisher publisher, List<List<String>> heads, List<String> flows, Function<Cells, Reported> rows)
        implements Format {

    private static final int DIGITS_OF_ID = 12;

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return !head.isJson() && heads.stream().anyMatch(columns -> TableFormat.hasColumns(unpacked, columns));
    }

    @Override
    public Reading open(Input input) throws IOException {
        List<String> columns = heads.stream()
                .filter(head -> TableFormat.hasColumns(input.unpacked(), head))
                .findFirst()
                .orElse(heads.getFirst());
        requireFlow(input.unpacked());
        Claim source = sourceOf(input);
        return TableFormat.read(input, columns, true, () -> {
            FigureRows figures = new FigureRows(source);
            return (cells, to) -> figures.take(rows.apply(cells), to);
        });
    }

    private void requireFlow(Unpacked unpacked) {
        boolean known = flows.isEmpty()
                || flows.stream().anyMatch(column -> TableFormat.hasColumns(unpacked, List.of(column)))
                || heads.stream().noneMatch(columns -> TableFormat.hasColumns(unpacked, columns));
        if (!known) {
            throw new BadInput(
                    "figure.flow.missing",
                    "The table does not say whether it holds exports or imports; say it with the format china-exports or"
                            + " china-imports.");
        }
    }

    @Override
    public Optional<String> findDataset(Unpacked unpacked) {
        return Optional.of(publisher.dataset());
    }

    @Override
    public Map<String, String> describe(Unpacked unpacked) {
        return Map.of("name", publisher.name());
    }

    private Claim sourceOf(Input input) throws IOException {
        Document document = input.document();
        String digest = digestOf(document);
        String id = "source/" + input.dataset() + "/" + digest.substring(0, DIGITS_OF_ID);
        return Claim.source(
                id,
                Properties.of(id)
                        .with("dataset", input.dataset())
                        .with("title", publisher.name() + ", " + document.name())
                        .with("publisher", input.about().getOrDefault("publisher", publisher.name()))
                        .with("url", input.about().getOrDefault("url", publisher.url()))
                        .with("kind", "official")
                        .with("country", publisher.country())
                        .with("sha256", digest)
                        .toMap());
    }

    private static String digestOf(Document document) throws IOException {
        try (InputStream in = document.open()) {
            return Sha256.hex(in);
        }
    }
}
