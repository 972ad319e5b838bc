package spoor.identity.score.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.names.NameAnalyser;
import spoor.names.NameAnalysis;
import spoor.names.NameKind;
import spoor.names.NameWord;
import spoor.names.WordRole;

/** Reads names as they are written in lists: a legal form may be glued to the name, and numbers may be Roman ones. */
public final class WrittenNames {

    /** "SiemensAG": small letters, then capitals to the end. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2})(\\p{Lu}{2,4})(?=$|[\\s,.)»”\"])");

    /** Without vi and xi, which are names more often than numbers. */
    private static final Map<String, String> ROMAN = Map.ofEntries(
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("ix", "9"),
            Map.entry("xii", "12"),
            Map.entry("xiii", "13"),
            Map.entry("xiv", "14"),
            Map.entry("xv", "15"),
            Map.entry("xvi", "16"),
            Map.entry("xvii", "17"),
            Map.entry("xviii", "18"),
            Map.entry("xix", "19"),
            Map.entry("xx", "20"));

    private final NameAnalyser analyser;

    public WrittenNames(NameAnalyser analyser) {
        this.analyser = analyser;
    }

    /** The analysis, under the name as it is written. */
    public NameAnalysis analyse(String name, NameKind kind) {
        NameAnalysis read = analyser.analyse(kind == NameKind.FIRM ? apart(name) : name, kind);
        return read.text().equals(name) ? read : new NameAnalysis(name, kind, read.legalForm(), read.words());
    }

    private String apart(String name) {
        return GLUED.matcher(name).replaceAll(tail -> Matcher.quoteReplacement(tornOff(tail.group(1))));
    }

    private String tornOff(String tail) {
        return analyser.formWords().contains(tail.toLowerCase(Locale.ROOT)) ? " " + tail : tail;
    }

    /** A word of a firm's name that is a Roman number, as this; others as they are. */
    public static NameWord numbered(NameWord word, NameKind kind) {
        String number = kind == NameKind.FIRM ? ROMAN.get(word.plain()) : null;
        return number == null ? word : new NameWord(word.plain(), number, WordRole.NUMBER, "");
    }
}
