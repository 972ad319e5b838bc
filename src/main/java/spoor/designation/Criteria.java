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

/** The legal texts that a user picks from ({@code criteria.tsv}). */
public final class Criteria {

    private static final String FILE = "/spoor/designation/criteria.tsv";
    private static final String OPEN = "-";
    private static final List<Criterion> ALL = read();

    private Criteria() {}

    public static List<Criterion> list() {
        return ALL;
    }

    /** @throws BadInput if none is picked, or there is none of this id */
    static Criterion require(@Nullable String id) {
        return ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BadInput.inField(
                        "designation.criterion",
                        "criterion",
                        "has to be picked by you; use one of %s.",
                        String.join(", ", ALL.stream().map(Criterion::id).toList())));
    }

    private static List<Criterion> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Criteria.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(Criteria::criterion)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Criterion criterion(String[] cells) {
        return new Criterion(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                LocalDate.parse(cells[4]),
                cells[5].equals(OPEN) ? null : LocalDate.parse(cells[5]),
                cells[6]);
    }
}
