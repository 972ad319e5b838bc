package spoor.identity.score.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import spoor.names.NameAnalyser;
import spoor.names.NameKind;
import spoor.names.NameWord;

/** Words that are the whole name of very many firms, such as Signal and Elektropribor, by their sound. */
final class EverybodysNames {

    private static final String FILE = "/identity/everybodys-names.txt";
    private static final Set<String> SOUNDS = read();

    private EverybodysNames() {}

    static boolean contains(String sound) {
        return SOUNDS.contains(sound);
    }

    private static Set<String> read() {
        NameAnalyser analyser = NameAnalyser.shared();
        Set<String> sounds = new HashSet<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EverybodysNames.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .flatMap(line -> analyser.analyse(line.strip(), NameKind.PERSON).words().stream())
                    .map(NameWord::sound)
                    .forEach(sounds::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sounds;
    }
}
