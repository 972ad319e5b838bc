package spoor.search.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.keys.Findable;
import spoor.keys.Numbers;
import spoor.keys.Reached;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;
import spoor.names.NameAnalysis;
import spoor.names.NameKeys;
import spoor.names.NameKind;

/**
 * What was typed, read once: as the name of a firm, a person and a thing, and as a number.
 *
 * @param text as typed
 * @param folded without capitals and accents
 * @param readings by what bears the name
 * @param keys of all readings that are asked for
 * @param numbers what it may be as a number
 * @param whole its letters and digits in one piece
 * @param codes the same where it is one code such as Su-34, as it may also be read
 * @param reached what it may be as a telephone number, e-mail address or website
 * @param address its words where it may be an address
 * @param numberKind what it says itself to be a number of
 * @param typing whether its last word is not at its end
 */
public record Typed(
        String text,
        String folded,
        Map<NameKind, NameAnalysis> readings,
        NameKeys keys,
        Set<String> numbers,
        String whole,
        Set<String> codes,
        Set<String> reached,
        Set<String> address,
        Optional<IdentifierKind> numberKind,
        boolean typing) {

    private static final int LONGEST = 400;
    private static final int HS_DIGITS = 6;
    /** What stands before an HS code in customs papers. */
    private static final Pattern HS_NAME = Pattern.compile(
            "^(?iu)((hts|hs|htc|taric|тн ?вэд|уктзед|код|code|heading|税则号列|税则号|海关编码|商品编码|编码)[ :：№-]*)+");

    private static final Pattern SIGN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu})|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * Reads a text.
     *
     * @param label what is looked for; null for anything
     * @throws BadInput if it is too long to be a name, or has neither letters nor digits
     */
    public static Typed of(String text, @Nullable NodeLabel label, boolean typing) {
        if (text.length() > LONGEST) {
            throw new BadInput("search.long", "A search text has at most %d characters; shorten it.", LONGEST);
        }
        if (!SIGN.matcher(text).find()) {
            throw new BadInput("search.empty", "Search for at least one letter or digit.");
        }
        Map<NameKind, NameAnalysis> readings = new EnumMap<>(NameKind.class);
        for (NameKind kind : NameKind.values()) {
            readings.put(kind, NameAnalyser.shared().analyse(apart(text), kind));
        }
        NameKeys keys = NameKeys.of(asked(readings, label));
        String whole = Numbers.plain(text);
        return new Typed(
                text,
                fold(text),
                readings,
                keys,
                Numbers.ofTyped(text),
                whole,
                keys.part().stream()
                        .filter(code -> code.length() >= whole.length())
                        .collect(Collectors.toSet()),
                Reached.ofTyped(text),
                Reached.ofTypedAddress(text),
                Identifier.findLabel(text).filter(kind -> !kind.isNational()),
                typing);
    }

    /** "JSCTyphoon" is two words: so is what was typed without a blank. */
    private static String apart(String text) {
        return GLUED.matcher(text).replaceAll(" ");
    }

    private static List<NameAnalysis> asked(Map<NameKind, NameAnalysis> readings, @Nullable NodeLabel label) {
        if (label != null) {
            return List.of(readings.getOrDefault(
                    Findable.kindOf(label.label()), NameAnalyser.shared().analyse("", NameKind.THING)));
        }
        List<NameAnalysis> all = new ArrayList<>(readings.values());
        return List.copyOf(new LinkedHashSet<>(all));
    }

    /** The HS code that it may be, the four to six digits of a heading or of what is under it; empty where it is none. */
    public Optional<String> hsCode() {
        String digits = HS_NAME.matcher(text.strip()).replaceFirst("").replaceAll("[ .]", "");
        return digits.matches("\\d{4,10}")
                ? Optional.of(digits.substring(0, Math.min(HS_DIGITS, digits.length())))
                : Optional.empty();
    }

    /** How the text is read as the name of such a thing. */
    NameAnalysis as(NameKind kind) {
        return Objects.requireNonNull(readings.get(kind));
    }

    /** A text without capitals, accents and superfluous blanks. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = Normalizer.isNormalized(plain, Normalizer.Form.NFD)
                ? plain
                : Normalizer.normalize(
                        MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                                .replaceAll(""),
                        Normalizer.Form.NFC);
        return BLANKS.matcher(bare).replaceAll(" ");
    }
}
