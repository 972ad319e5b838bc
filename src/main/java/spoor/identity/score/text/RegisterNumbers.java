package spoor.identity.score.text;

import java.util.Locale;
import java.util.regex.Pattern;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;

/** What numbers of registers say about two records. */
public final class RegisterNumbers {

    private static final int SHORTEST_PART = 4;
    /** What something is built into, and what it speaks, which stand where its number should. */
    private static final Pattern PACKAGE = Pattern.compile(
            "(?:[TLVHPC]?QFP|[TSP]?SO[TPJ]?|SOIC|[TM]?SSOP|TSOP|[VU]?QFN|DFN|[TFP]?BGA|[PC]?DIP|PLCC|LGA|TO)"
                    + "\\d{1,3}|(?:RS)?(?:232|422|485)(?:RS)?(?:\\d{3})?");
    /** How much, not which: 16v, 330μf, to10v, 32bit. */
    private static final Pattern MEASURE = Pattern.compile("(?:to|from|up|upto|a)?\\d+[mkunpgμµ]?"
            + "(?:v|vdc|vac|a|ah|w|hz|f|m|bits?|pins?|db|b|ohm|ch|channels?|s|rpm|g)");

    /** Words and brackets, which no register's number has. */
    private static final Pattern UNREAD = Pattern.compile("[()（）\\[\\]]|\\p{L}{5,}|\\p{L}{2,}\\s+\\p{L}{2,}");

    private static final int FEWEST_DIGITS = 2;
    private static final IdentifierKind[] KINDS = IdentifierKind.values();

    private RegisterNumbers() {}

    /** Letters and digits alone, capital. */
    public static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether this names one article: what is given as a part number is often a word of its kind, such as FPGA or CMOS. */
    public static boolean isArticle(String plain) {
        return plain.length() >= SHORTEST_PART
                && !PACKAGE.matcher(plain).matches()
                && plain.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /** Whether a code in a name tells how much something holds, or what it is built into, which many have alike. */
    public static boolean isMeasure(String code) {
        return MEASURE.matcher(code).matches()
                || PACKAGE.matcher(code.toUpperCase(Locale.ROOT)).matches();
    }

    /** Whether it names a firm: all firms of one tax office's department can have one KPP. */
    public static boolean isOfTheFirm(IdentifierKind kind) {
        return kind != IdentifierKind.KPP;
    }

    /** What a number counts as: a text with words in it that nobody could read may be anything. */
    public static IdentifierKind comparedAs(Identifier identifier) {
        boolean isUnread = identifier.kind().isNational()
                && UNREAD.matcher(identifier.value()).find();
        return isUnread ? IdentifierKind.NUMBER : identifier.kind();
    }

    public static IdentifierKind kind(int packed) {
        return KINDS[packed & 255];
    }

    /** Whether two numbers of these kinds and this one value are the same number. */
    public static boolean canBeOne(int left, int right) {
        IdentifierKind a = kind(left);
        IdentifierKind b = kind(right);
        boolean sameKind = a == b || a.isNational() || b.isNational();
        int countryA = left >>> 8;
        int countryB = right >>> 8;
        return sameKind && (countryA == countryB || countryA == 0 || countryB == 0);
    }

    /** Whether a wrong digit would have been found out in one of both. */
    public static boolean isChecked(int left, int right) {
        return isSure(kind(left)) || isSure(kind(right));
    }

    private static boolean isSure(IdentifierKind kind) {
        return kind.hasCheckDigits() || kind == IdentifierKind.CRNO || kind == IdentifierKind.BRN;
    }

    /** Whether who has one number of this kind has no other. */
    public static boolean isOneEach(IdentifierKind kind) {
        return switch (kind) {
            case INN, OGRN, USCC, BIN, VKN, TCKN, EDRPOU, UNP, CNPJ, CPF, LEI, IMO -> true;
            default -> false;
        };
    }

    /** The same of a kind whose digits nobody can check, in one country. */
    public static boolean isLikelyOneEach(IdentifierKind kind) {
        return switch (kind) {
            case CRNO, BRN, STIR, HVHH, GSTIN, MST, UEI -> true;
            default -> false;
        };
    }
}
