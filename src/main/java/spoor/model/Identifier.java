package spoor.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number by which a company or person is known, in one notation: {@code "7702000001"}, {@code 7702000001.0} and
 * {@code ИНН 7702000001} are the same.
 *
 * <p>Its text is {@code inn:7702000001}; that of a kind which each country has says the country where it is known:
 * {@code crno:HK:2756979}. A text without it is read with the country of the company that bears it.
 *
 * @param value without blanks; of a {@linkplain IdentifierKind#isNational national} kind as printed, otherwise letters
 *     (capital) and digits alone
 * @param country ISO 3166-1 alpha-2 of whoever gives it out; empty if nobody or unknown
 */
public record Identifier(IdentifierKind kind, String value, String country) {

    private static final int LONGEST = 120;
    private static final Pattern MARK = Pattern.compile("[\\p{P}0]");
    private static final Pattern TEXT = Pattern.compile("([A-Za-z]+):(?:([A-Z]{2}):)?(.+)");

    /** Numbers as spreadsheets show long ones, such as {@code 7.702000001E+09}. */
    private static final Pattern EXPONENT = Pattern.compile("\\d(?:[.,](\\d+))?[eE]\\+(\\d{1,2})");

    /** What people write where they know no number. */
    private static final Set<String> NOTHING = Set.of(
            "",
            ".",
            "..",
            "...",
            "-",
            "--",
            "---",
            "–",
            "—",
            "_",
            "*",
            "?",
            "x",
            "xx",
            "xxx",
            "xxxx",
            "null",
            "nil",
            "none",
            "n/a",
            "na",
            "n.a.",
            "#n/a",
            "nan",
            "no",
            "not available",
            "not applicable",
            "not specified",
            "not stated",
            "unknown",
            "undefined",
            "tbd",
            "нет",
            "нет данных",
            "не указан",
            "не указано",
            "не указана",
            "неизвестно",
            "отсутствует",
            "б/н",
            "без номера",
            "немає",
            "невідомо",
            "не вказано",
            "жоқ",
            "yo'q",
            "yok",
            "belirtilmemiş",
            "không",
            "无",
            "無",
            "未知",
            "不详",
            "不詳",
            "없음",
            "なし");

    /** What bills of lading and declarations say in place of a party. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?iu)(?:to\\s+(?:the\\s+)?)?order|to\\s+(?:the\\s+)?order\\s+of\\s+(?:the\\s+)?(?:shipper|consignor|bearer)"
                    + "|to\\s+bearer|same\\s+as\\s+(?:the\\s+)?(?:consignee|shipper|consignor|buyer|above|notify(?:\\s+party)?)"
                    + "|as\\s+(?:above|per\\s+(?:bill|attached|attachment|list).*)|not\\s+(?:disclosed|declared|given|provided|known)"
                    + "|undisclosed|confidential|withheld|a\\s+la\\s+orden|по\\s+приказу|тот\\s+же|он\\s+же|см\\.?\\s+выше");

    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElseThrow();

    public Identifier {
        if (value.isEmpty()) {
            throw new BadInput("identifier.empty", "An identifier needs a number.");
        }
    }

    /**
     * The number that a cell holds; nothing if it holds none or a {@linkplain #isPlaceholder placeholder}.
     *
     * @param country of whoever bears it, for kinds that each country has; empty if unknown
     */
    public static Optional<Identifier> find(IdentifierKind kind, String cell, String country) {
        String printed = printed(bare(kind, cell));
        if (isPlaceholder(printed) || isRounded(cell)) {
            return Optional.empty();
        }
        String value = kind.isNational() ? printed : plain(printed);
        if (kind == IdentifierKind.INN) {
            value = withLostZero(value);
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(new Identifier(kind, value, kind.countryOr(country)));
    }

    /** Excel takes the zero in front of a number away; where its check digits are right with it, it had one. */
    private static String withLostZero(String value) {
        boolean lost = (value.length() == 9 || value.length() == 11) && IdentifierKind.INN.isValid("0" + value);
        return lost ? "0" + value : value;
    }

    /** A tax number of this country, as the kind that its check digits show it to be; otherwise of no certain kind. */
    public static Optional<Identifier> findTax(String cell, String country) {
        String plain = plain(printed(bare(IdentifierKind.TAX, cell)));
        if (country.equals("RU")) {
            plain = withLostZero(plain);
        }
        IdentifierKind kind = IdentifierKind.findTaxKind(country, plain).orElse(IdentifierKind.TAX);
        return find(kind, kind == IdentifierKind.TAX ? cell : plain, country);
    }

    /** A number whose kind a source states; as one of no certain kind where its digits cannot be right. */
    public static Optional<Identifier> findStated(IdentifierKind kind, String cell, String country) {
        return find(kind, cell, country).map(found -> found.isValid() ? found : found.uncertain(country));
    }

    private Identifier uncertain(String of) {
        return new Identifier(kind.uncertain(), value, country.isEmpty() ? of : country);
    }

    /**
     * A number of which the source says little: the kind that its label says, or that the check digits of the country's
     * registers show.
     *
     * @param otherwise what it is if neither tells
     */
    public static Optional<Identifier> findKnown(IdentifierKind otherwise, String cell, String country) {
        Optional<Identifier> labelled =
                findLabel(cell).flatMap(kind -> find(kind, cell, country)).filter(Identifier::isCertain);
        String printed = printed(bare(otherwise, cell));
        if (labelled.isPresent() || isPlaceholder(printed)) {
            return labelled;
        }
        String plain = plain(printed);
        String number = country.equals("RU") ? withLostZero(plain) : plain;
        IdentifierKind kind = IdentifierKind.findChecked(country, number).orElse(otherwise);
        return find(kind, kind == otherwise ? cell : number, country);
    }

    /** Whether it is of a kind of one register, and its digits can be right. */
    private boolean isCertain() {
        return !kind.isNational() && isValid();
    }

    /**
     * The numbers of a cell: several where it holds several, each of the kind that its own label says; otherwise of the
     * kind that the column says.
     *
     * @param stated what the column holds
     * @param country of whoever bears them; empty if unknown
     */
    public static List<Identifier> list(IdentifierKind stated, String cell, String country) {
        return NumberCell.list(cell).stream()
                .flatMap(one -> findAs(one.kindOr(stated), one.number(), country).stream())
                .toList();
    }

    private static Optional<Identifier> findAs(IdentifierKind kind, String number, String country) {
        return switch (kind) {
            case TAX -> findTax(number, country);
            case CRNO, NUMBER -> findKnown(kind, number, country);
            default -> findStated(kind, number, country);
        };
    }

    /** What the words before or behind a number say it is, as in {@code ИНН 7702000001}; of several the first. */
    public static Optional<IdentifierKind> findLabel(String cell) {
        return NumberCell.list(cell).getFirst().kind();
    }

    /** The number alone, without labels; of several the one that is labelled so, or the first. */
    private static String bare(IdentifierKind kind, String cell) {
        List<NumberCell> all = NumberCell.list(cell);
        return all.stream()
                .filter(one -> one.kind().equals(Optional.of(kind)))
                .findFirst()
                .orElse(all.getFirst())
                .number();
    }

    /**
     * Reads {@link #text()}.
     *
     * @param country of the company that bears it; empty if unknown
     * @throws BadInput if no kind is named, or a number with check digits has wrong ones
     */
    public static Identifier requireText(String text, String country) {
        var parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new BadInput("identifier.malformed", "'%s' is no identifier; write inn:7702000001.", shorten(text));
        }
        IdentifierKind kind = IdentifierKind.find(parts.group(1))
                .orElseThrow(() -> new BadInput("identifier.kind", "'%s' is no kind of identifier.", parts.group(1)));
        String of = parts.group(2) == null ? country : parts.group(2);
        Identifier identifier = find(kind, parts.group(3), of)
                .orElseThrow(() -> new BadInput("identifier.empty", "'%s' holds no number.", shorten(text)));
        if (!identifier.isValid()) {
            throw new BadInput(
                    "identifier.invalid", "'%s' is no %s: its digits cannot be right.", shorten(text), kind.word());
        }
        return identifier;
    }

    /** The letters and digits of a number, without its label, quotes and what spreadsheets add. */
    public static String signsOf(String cell) {
        return plain(printed(bare(IdentifierKind.NUMBER, cell)));
    }

    /**
     * Reads {@link #text()}; several where one was stored with the labels of several, as numbers of no certain kind were.
     *
     * @param country of the company that bears it; empty if unknown
     * @throws BadInput as {@link #requireText}
     */
    public static List<Identifier> requireTexts(String text, String country) {
        Identifier stored = requireText(text, country);
        var parts = TEXT.matcher(text.strip());
        if (!stored.kind().isNational() || !parts.matches()) {
            return List.of(stored);
        }
        List<Identifier> all = list(stored.kind(), parts.group(3), stored.country());
        return all.size() == 1 && all.getFirst().kind().isNational() ? List.of(stored) : all;
    }

    /** Whether it has the shape of its kind and the right check digits. */
    public boolean isValid() {
        return kind.isValid(value);
    }

    /** As it is stored, such as {@code inn:7702000001} or {@code crno:HK:2756979}. */
    public String text() {
        boolean said = kind.isNational() && !country.isEmpty();
        return kind.word() + ":" + (said ? country + ":" : "") + value;
    }

    /** Equal for two notations of one number, also where it is stored as printed. */
    public String key() {
        return kind.word() + ":" + country + ":" + plain(value);
    }

    /** Whether a cell says that there is no number, or holds one that stands for none: all zeros, {@code 9999999999}. */
    public static boolean isPlaceholder(String cell) {
        String text = cell.strip();
        if (isNothing(text) || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        if (isVaried(text)) {
            return false;
        }
        String plain = plain(text);
        boolean same = !plain.isEmpty() && plain.chars().distinct().count() == 1;
        return (same && (plain.charAt(0) == '0' || plain.length() >= 5))
                || (plain.length() >= 8 && ("01234567890123".startsWith(plain) || "12345678901234".startsWith(plain)));
    }

    /** Whether its first letters and digits, all of them ASCII, are neither the same nor those that people count by. */
    private static boolean isVaried(String text) {
        int first = -1;
        for (int i = 0; i < text.length() && text.charAt(i) < 0x80; i++) {
            int c = Character.toUpperCase(text.charAt(i));
            if (first < 0 && Character.isLetterOrDigit(c)) {
                first = c;
            } else if (c != first && Character.isLetterOrDigit(c)) {
                return !((first == '0' && c == '1') || (first == '1' && c == '2'));
            }
        }
        return false;
    }

    /** Whether a cell says in words that it holds nothing. */
    public static boolean isNothing(String cell) {
        String text = cell.strip();
        return text.length() <= LONGEST_NOTHING && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell holds nobody's name: nothing in words, or one mark or the zero over and over, such as {@code ***}. */
    public static boolean isNobody(String cell) {
        return isNothing(cell)
                || isOneMark(cell)
                || UNNAMED.matcher(cell.strip()).matches();
    }

    private static boolean isOneMark(String cell) {
        int[] signs = cell.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .distinct()
                .limit(2)
                .toArray();
        return signs.length == 0
                || (signs.length == 1
                        && MARK.matcher(Character.toString(signs[0])).matches());
    }

    /** Whether a spreadsheet has rounded it, such as {@code 7.702E+09}: its last digits are lost. */
    public static boolean isRounded(String cell) {
        var number = EXPONENT.matcher(cell.strip());
        return number.matches()
                && (number.group(1) == null ? "" : number.group(1)).length() < Integer.parseInt(number.group(2));
    }

    /** As printed, without quotes, labels and what spreadsheets add. */
    private static String printed(String cell) {
        String text = cell.strip().replaceAll("^[\"'`’‘“”«]+|[\"'`’‘“”»]+$", "").strip();
        text = text.replaceFirst("^(\\d{5,})[.,]0+$", "$1");
        text = EXPONENT.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')).toPlainString() : text;
        text = text.replaceAll("\\s+", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Letters and digits alone. */
    private static String plain(String printed) {
        return printed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String shorten(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
