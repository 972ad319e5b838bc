package spoor.analysis.ownership;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import spoor.model.BadInput;

/** The rules of ownership, each with the days on which it holds ({@code ownership-rules.tsv}). */
public final class Rules {

    private static final String FILE = "/spoor/analysis/ownership-rules.tsv";
    private static final String OPEN = "-";
    private static final List<Rule> ROWS = read();

    private Rules() {}

    /** The names of all, each once. */
    public static List<String> names() {
        return ROWS.stream().map(Rule::name).distinct().toList();
    }

    /**
     * A rule as it is on a day.
     *
     * @throws BadInput if there is none of this name, or not yet
     */
    public static Rule require(String name, LocalDate on) {
        List<Rule> named =
                ROWS.stream().filter(rule -> rule.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw BadInput.inField("rule.unknown", "rule", "holds '%s'; use %s.", name, String.join(", ", names()));
        }
        return named.stream()
                .filter(rule -> rule.holdsOn(on))
                .findFirst()
                .orElseThrow(() -> BadInput.inField(
                        "rule.day",
                        "on",
                        "is before the rule '%s', which begins on %s.",
                        name,
                        named.getFirst().from()));
    }

    private static List<Rule> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Rules.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rules::rule)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String line) {
        String[] cells = line.split("\t", -1);
        return new Rule(
                cells[0],
                List.of(cells[1].split(",", -1)),
                LocalDate.parse(cells[2]),
                cells[3].equals(OPEN) ? null : LocalDate.parse(cells[3]),
                Integer.parseInt(cells[5]),
                cells[4].equals("at-least"),
                cells[6].equals("added"),
                cells[7].equals("control"),
                Rule.State.valueOf(cells[8].toUpperCase(Locale.ROOT).replace('-', '_')),
                cells[9],
                cells[10]);
    }
}
