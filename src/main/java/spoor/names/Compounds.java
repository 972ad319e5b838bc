package spoor.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Russian words that are put together from roots of shared words, whole or cut short ({@code compounds.tsv}): Уралтрансмаш is
 * the Ural, transport and machines. They are read by their sound, so romanised ones too.
 */
final class Compounds {

    private static final int SHORTEST = 6;
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final Pattern ENDING = Pattern.compile(
            "(n|en|in|itel|tel|eln|iln|aln|ov|ev|av|uv|iv|at|its)*"
                    + "(a|e|i|o|u|oe|ae|oi|ei|ogo|ego|omu|om|im|ih|ie|uu|nost|stvo|stva|nik|nika|shik|ka|sk(i|a|oe|aa|ogo|oi|uu|e|ih|im))?");

    private record Root(String sound, String symbol) {}

    private final List<List<Root>> byFirst = new ArrayList<>();

    Compounds() {
        for (int i = 0; i <= 'z' - 'a'; i++) {
            byFirst.add(new ArrayList<>());
        }
        for (String[] row : WordLists.rows("compounds.tsv", 2)) {
            for (String root : WordLists.spellings(row[1])) {
                String sound = PlainWords.sound(root, Scripts.CYRILLIC);
                byFirst.get(sound.charAt(0) - 'a').add(new Root(sound, row[0]));
            }
        }
        byFirst.forEach(
                roots -> roots.sort((a, b) -> b.sound().length() - a.sound().length()));
    }

    /** The symbols of its roots, two or more; none where it is not made of such alone. */
    List<String> symbolsOf(String sound) {
        Deque<String> symbols = new ArrayDeque<>();
        return sound.length() >= SHORTEST && read(sound, 0, symbols) ? List.copyOf(symbols) : List.of();
    }

    private boolean read(String sound, int at, Deque<String> symbols) {
        if (symbols.size() >= FEWEST && ENDING.matcher(sound.substring(at)).matches()) {
            return true;
        }
        if (symbols.size() == MOST || at == sound.length()) {
            return false;
        }
        char first = sound.charAt(at);
        if (first < 'a' || first > 'z') {
            return false;
        }
        for (Root root : byFirst.get(first - 'a')) {
            if (sound.startsWith(root.sound(), at)
                    && readNext(sound, at + root.sound().length(), root, symbols)) {
                return true;
            }
        }
        return false;
    }

    /** What follows may be joined by a vowel: нефт-е-завод. */
    private boolean readNext(String sound, int at, Root root, Deque<String> symbols) {
        symbols.addLast(root.symbol());
        boolean joined = at < sound.length() && "oe".indexOf(sound.charAt(at)) >= 0;
        if (read(sound, at, symbols) || (joined && read(sound, at + 1, symbols))) {
            return true;
        }
        symbols.removeLast();
        return false;
    }
}
