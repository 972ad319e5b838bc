package spoor.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one sign comes to when only its look counts: small plain letters and digits, whatever its width, style, marks and
 * case; Latin in the place of what looks like it; simplified Chinese. For any number of threads: each sign is worked out once,
 * twice at worst.
 */
final class FoldedLetters {

    /** Stands between letters, such as a blank or a dash. */
    static final String FILLER = "";
    /** Belongs to the sign before it, or is not seen at all. */
    static final String UNSEEN = "\0";

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Normalizer2 PARTS = Normalizer2.getNFDInstance();
    private static final Pattern STYLED = Pattern.compile("\\b(?:LETTER|SYMBOL LETTER) ([A-Z])$");
    private static final Pattern STYLED_DIGIT =
            Pattern.compile("\\bDIGIT (ZERO|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE)$");
    private static final String DIGITS = "ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE";

    /** Cyrillic letters, both cases alike, beside the Latin ones that one of the cases looks like. */
    private static final String CYRILLIC = "аьвсеһнікмоԛртԝхујѕԁ";

    private static final String LATIN = "abbcehhikmoqptwxyjsd";

    private static final int TRADE_MARK = 0x2122;
    private static final int SERVICE_MARK = 0x2120;

    private final boolean ownLook;
    private final AtomicReferenceArray<@Nullable String> known = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    /** @param ownLook of small Greek and the like what the small letter looks like, and i as l; else what the capital does */
    FoldedLetters(boolean ownLook) {
        this.ownLook = ownLook;
    }

    String of(int point) {
        if (point > Character.MAX_VALUE) {
            return folded(point);
        }
        String folded = known.get(point);
        if (folded == null) {
            folded = folded(point);
            known.set(point, folded);
        }
        return folded;
    }

    private String folded(int point) {
        if (isUnseen(point)) {
            return UNSEEN;
        }
        if (point == TRADE_MARK || point == SERVICE_MARK) {
            return FILLER;
        }
        String plain = PARTS.normalize(COMPATIBLE.normalize(styled(point)));
        StringBuilder folded = new StringBuilder();
        plain.codePoints().filter(each -> !isUnseen(each)).forEach(each -> folded.append(letter(each)));
        String text = folded.toString();
        return ownLook ? text.replace('i', 'l') : text;
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            case Character.MODIFIER_LETTER -> !isPlain(COMPATIBLE.normalize(Character.toString(point)));
            default -> UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    /** Letters in circles and squares that Unicode has no plain form for. */
    private static String styled(int point) {
        int type = Character.getType(point);
        if (type != Character.OTHER_SYMBOL && type != Character.OTHER_NUMBER) {
            return Character.toString(point);
        }
        String name = UCharacter.getName(point);
        Matcher letter = STYLED.matcher(name == null ? "" : name);
        Matcher digit = STYLED_DIGIT.matcher(name == null ? "" : name);
        if (letter.find()) {
            return letter.group(1);
        }
        return digit.find()
                ? String.valueOf(
                        DIGITS.substring(0, DIGITS.indexOf(digit.group(1))).split(" ", -1).length - 1)
                : Character.toString(point);
    }

    private String letter(int point) {
        if (UCharacter.isDigit(point)) {
            return String.valueOf(UCharacter.digit(point));
        }
        if (!UCharacter.isLetter(point) && Character.getType(point) != Character.LETTER_NUMBER) {
            return FILLER;
        }
        return switch (Scripts.of(point)) {
            case LATIN -> latin(point);
            case HAN -> Han.simplified(Character.toString(point));
            default -> other(point);
        };
    }

    private static String latin(int point) {
        String lower = UCharacter.foldCase(Character.toString(point), true);
        String ascii = isPlain(lower) ? lower : Tools.ASCII.transliterate(lower).toLowerCase(Locale.ROOT);
        return isPlain(ascii) ? ascii : looks(point, lower);
    }

    private String other(int point) {
        String lower = PARTS.normalize(UCharacter.foldCase(Character.toString(point), true));
        int at = lower.length() == 1 ? CYRILLIC.indexOf(lower.charAt(0)) : -1;
        if (at >= 0) {
            return LATIN.substring(at, at + 1);
        }
        String capital = Scripts.of(point) == Scripts.OTHER ? looks(UCharacter.toUpperCase(point), lower) : lower;
        String caseless = capital.equals("l") ? "i" : capital;
        return ownLook ? looks(point, caseless) : caseless;
    }

    /** The Latin letter that it looks like, or else this. */
    private static String looks(int point, String otherwise) {
        String skeleton = Tools.CHECKER.getSkeleton(Character.toString(point));
        String latin = skeleton.equals("rn") ? "m" : skeleton.toLowerCase(Locale.ROOT);
        return latin.length() == 1 && isPlain(latin) ? latin : otherwise;
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && text.chars().allMatch(each -> each < 128 && Character.isLetterOrDigit(each));
    }

    /** Made when first needed: they take time. */
    private static final class Tools {
        private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
        private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    }
}
