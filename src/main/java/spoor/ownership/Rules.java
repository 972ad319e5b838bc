package spoor.ownership;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.model.BadInput;

/** The rules of ownership, each with the days on which it holds ({@code ownership-rules.tsv}). */
public final class Rules {

    private static final String FILE = "/spoor/ownership/ownership-rules.tsv";
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
                        "is %s, before the rule '%s', which begins on %s.",
                        on,
                        name,
                        named.getFirst().from()));
    }

    /** How a rule of this name is at first. */
    public static Rule first(String name) {
        return ROWS.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** All as they are on a day, each once; those that begin later are missing. */
    public static List<Rule> on(LocalDate day) {
        return ROWS.stream().filter(rule -> rule.holdsOn(day)).toList();
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
                parts(cells[1]).toList(),
                parts(cells[2]).map(Measure::of).collect(Collectors.toUnmodifiableSet()),
                parts(cells[3]).map(Rules::effect).toList(),
                LocalDate.parse(cells[4]),
                cells[5].equals(OPEN) ? null : LocalDate.parse(cells[5]),
                Integer.parseInt(cells[7]),
                cells[6].equals("at-least"),
                cells[8].equals("added"),
                cells[9].equals("control"),
                Rule.State.valueOf(cells[10].toUpperCase(Locale.ROOT).replace('-', '_')),
                cells[11],
                cells[12],
                cells[13]);
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(",", -1));
    }

    private static Rule.Effect effect(String text) {
        String[] sides = text.split("/", -1);
        return new Rule.Effect(sides[0], Measure.of(sides[1]));
    }
}
