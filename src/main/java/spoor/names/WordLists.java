package spoor.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of the lists that stand beside the classes: tab-separated, {@code #} begins a comment. */
final class WordLists {

    private WordLists() {}

    static List<String[]> rows(String file, int columns) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream("/names/" + file), file),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> line.split("\t", columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String[] spellings(String cell) {
        return cell.isBlank() ? new String[0] : cell.strip().split("\\s*;\\s*", -1);
    }
}
