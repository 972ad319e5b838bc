package spoor.ingest.customs;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Ids;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.FieldFault;
import spoor.ingest.format.Input;
import spoor.model.BadInput;
import spoor.model.PartialDate;
import spoor.model.Source;
import spoor.model.SourceKind;
import spoor.model.Support;
import spoor.model.WebAddress;

/**
 * The source that a row names; otherwise the file as a whole. What rows say differently of one source is joined as all
 * claims of one id are.
 */
final class RowSource {

    private final Input input;
    private final MappedColumns columns;
    private final Mapping mapping;

    RowSource(Input input, Mapping mapping, MappedColumns columns) {
        this.input = input;
        this.mapping = mapping;
        this.columns = columns;
    }

    /**
     * Adds the source to the claims and returns its id.
     *
     * @throws FieldFault if a cell that speaks of it cannot be used
     */
    String read(List<String> cells, List<Claim> claims) {
        String title = columns.text(cells, Field.SOURCE);
        String url = columns.text(cells, Field.SOURCE_URL);
        if (title.isEmpty() && url.isEmpty()) {
            requireNothing(cells);
            Claim whole = input.wholeSource();
            claims.add(whole);
            return whole.id();
        }
        String id = "source/" + input.dataset() + "/" + (url.isEmpty() ? Ids.ofName(title) : url);
        claims.add(Claim.source(
                id,
                Properties.of(id)
                        .with("dataset", input.dataset())
                        .with("title", title.isEmpty() ? url : title)
                        .with("url", url)
                        .with("kind", kind(cells))
                        .with("origin", columns.name(cells, Field.SOURCE_ORIGIN))
                        .with("locator", locator(cells))
                        .with("accessed", accessed(cells))
                        .with("archived", read(cells, Field.SOURCE_ARCHIVED, RowSource::requireAddress))
                        .with("sha256", read(cells, Field.SOURCE_SHA256, Source::requireSha256))
                        .with("mayRestOn", mayRestOn(cells))
                        .toMap()));
        return id;
    }

    /** Where in its source a row stands; empty if it does not say. */
    String locator(List<String> cells) {
        return columns.name(cells, Field.SOURCE_LOCATOR);
    }

    /** What the document says of the relation of a row, by the row's own word; empty where it says neither words nor place. */
    List<String> supports(List<String> cells, String source) {
        String says = says(cells);
        String locator = locator(cells);
        if (says.isEmpty() && locator.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Support(source, locator, says, stated(cells), columns.date(cells, Field.SOURCE_ACCESSED)).text());
    }

    private String says(List<String> cells) {
        String says = columns.name(cells, Field.SOURCE_SAYS);
        if (says.length() > Support.LONGEST_SAYS) {
            throw new FieldFault(
                    "support.long",
                    Field.SOURCE_SAYS.word(),
                    says,
                    "What a document says has at most %,d characters here.".formatted(Support.LONGEST_SAYS));
        }
        return says;
    }

    /** Whoever brings a row with a document's words says that it states all that the row does. */
    private List<String> stated(List<String> cells) {
        return Support.partsOf(
                !columns.text(cells, Field.HS).isEmpty(),
                Stream.of(Field.DATE, Field.VALID_FROM, Field.VALID_TO)
                        .anyMatch(field -> !columns.text(cells, field).isEmpty()),
                !columns.values(cells).isEmpty());
    }

    private @Nullable List<String> mayRestOn(List<String> cells) {
        List<String> ids = Stream.of(
                        columns.text(cells, Field.SOURCE_MAY_REST_ON).split(";", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return ids.isEmpty() ? null : ids;
    }

    /** What speaks of a source that is not named would be lost. */
    private void requireNothing(List<String> cells) {
        for (Field field : List.of(
                Field.SOURCE_KIND,
                Field.SOURCE_ORIGIN,
                Field.SOURCE_ACCESSED,
                Field.SOURCE_ARCHIVED,
                Field.SOURCE_SHA256,
                Field.SOURCE_MAY_REST_ON)) {
            String said = columns.text(cells, field);
            if (!said.isEmpty()) {
                throw new FieldFault(
                        "source.unnamed",
                        field.word(),
                        said,
                        "The row says this of its source, but names none: it needs a title (source) or an address (sourceUrl).");
            }
        }
    }

    private @Nullable String kind(List<String> cells) {
        return read(
                cells,
                Field.SOURCE_KIND,
                word -> SourceKind.requireWord(mapping.meaningOf(word)).word());
    }

    private @Nullable String accessed(List<String> cells) {
        String date = columns.date(cells, Field.SOURCE_ACCESSED);
        if (date.isEmpty()) {
            return null;
        }
        LocalDate today = LocalDate.now(ZoneOffset.MAX);
        if (PartialDate.requireDate(date).first().isAfter(today)) {
            throw new FieldFault(
                    "source.future",
                    Field.SOURCE_ACCESSED.word(),
                    date,
                    "A document cannot have been read after today.");
        }
        return date;
    }

    private static String requireAddress(String text) {
        if (WebAddress.isOther(text)) {
            throw new BadInput("source.address", "'%s' is no address; it begins with http:// or https://.", text);
        }
        return text;
    }

    private @Nullable String read(List<String> cells, Field field, UnaryOperator<String> reader) {
        String cell = columns.text(cells, field);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(cell);
        } catch (BadInput e) {
            throw new FieldFault(e.code(), field.word(), cell, String.valueOf(e.getMessage()));
        }
    }
}
