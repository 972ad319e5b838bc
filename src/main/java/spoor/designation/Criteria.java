package spoor.designation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.words.Language;
import spoor.words.Words;

/**
 * The legal texts that a user picks from ({@code criteria.tsv}). What each is called in the languages of its official texts, and
 * beside that in English, what it asks for and what of it was read are words of the file for an authority.
 */
public final class Criteria {

    private static final String FILE = "/spoor/designation/criteria.tsv";
    private static final String OPEN = "-";
    private static final List<Row> ALL = read();

    private record Row(
            String id,
            String authority,
            LocalDate from,
            @Nullable LocalDate until,
            List<String> official) {

        Criterion in(Words words) {
            String key = "proposal.criterion." + id + ".";
            boolean isOfficial = official.contains(words.language().tag());
            return new Criterion(
                    id,
                    authority,
                    words.say(key + "text"),
                    (isOfficial ? words.language() : Language.EN).tag(),
                    isOfficial,
                    words.say(key + "about"),
                    from,
                    until,
                    words.say(key + "read"));
        }
    }

    private Criteria() {}

    /** All, told in a language. */
    public static List<Criterion> list(Language language) {
        Words words = new Words(language);
        return ALL.stream().map(row -> row.in(words)).toList();
    }

    /** @throws BadInput if none is picked, or there is none of this id */
    static Criterion require(@Nullable String id, Words words) {
        return ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(row -> row.in(words))
                .orElseThrow(() -> BadInput.inField(
                        "designation.criterion",
                        "criterion",
                        "has to be picked by you; use one of %s.",
                        String.join(", ", ALL.stream().map(Row::id).toList())));
    }

    private static List<Row> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Criteria.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(Criteria::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        return new Row(
                cells[0],
                cells[1],
                LocalDate.parse(cells[2]),
                cells[3].equals(OPEN) ? null : LocalDate.parse(cells[3]),
                List.of(cells[4].split(" ")));
    }
}
