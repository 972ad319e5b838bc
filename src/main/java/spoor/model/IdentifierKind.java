package spoor.model;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of numbers by which registers, tax offices and others know companies and people. Where a kind has check
 * digits, {@link #isValid} works them out; otherwise it looks at the shape alone.
 */
public enum IdentifierKind {
    INN("RU", "\\d{10}|\\d{12}", CheckDigits::isInn),
    OGRN("RU", "\\d{13}|\\d{15}", CheckDigits::isOgrn),
    KPP("RU", "\\d{4}[0-9A-Z]{2}\\d{3}"),
    OKPO("RU", "\\d{8}|\\d{10}", CheckDigits::isOkpo),
    USCC("CN", "[0-9A-HJ-NP-RTUWXY]{18}", CheckDigits::isUscc),
    BIN("KZ", "\\d{12}", CheckDigits::isBin),
    VKN("TR", "\\d{10}", CheckDigits::isVkn),
    TCKN("TR", "[1-9]\\d{10}", CheckDigits::isTckn),
    EDRPOU("UA", "\\d{8}", CheckDigits::isEdrpou),
    UNP("BY", "\\d{9}", CheckDigits::isUnp),
    STIR("UZ", "\\d{9}"),
    HVHH("AM", "\\d{8}"),
    CNPJ("BR", "\\d{14}", CheckDigits::isCnpj),
    CPF("BR", "\\d{11}", CheckDigits::isCpf),
    GSTIN("IN", "\\d{2}[A-Z]{5}\\d{4}[A-Z][0-9A-Z]{3}", CheckDigits::isGstin),
    PAN("IN", "[A-Z]{5}\\d{4}[A-Z]"),
    MST("VN", "\\d{10}(?:\\d{3})?", CheckDigits::isMst),
    NTN("PK", "\\d{7,8}"),
    /** Hong Kong's business registration number; its company number is a {@link #CRNO} of HK. */
    BRN("HK", "\\d{8}"),
    EIN("US", "\\d{9}"),
    UEI("US", "[0-9A-Z]{12}"),
    CIK("US", "\\d{1,10}"),
    LEI("", "[0-9A-Z]{18}\\d{2}", CheckDigits::isLei),
    /** Of ships, and of the companies that own and manage them. */
    IMO("", "\\d{7}", CheckDigits::isImo),
    DUNS("", "\\d{9}"),
    SWIFT("", "[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"),
    ISIN("", "[A-Z]{2}[A-Z0-9]{9}\\d", CheckDigits::isIsin),
    WIKIDATA("", "Q\\d{1,12}"),
    PERMID("", "[0-9-]{1,20}"),
    OFAC("", "\\d{1,8}"),
    /** The number in a country's register of companies. */
    CRNO(null, ".+"),
    /** A tax number that none of the kinds above is known to be. */
    TAX(null, ".+"),
    VAT(null, ".+"),
    PASSPORT(null, ".+"),
    NATID(null, ".+"),
    /** A number of which nobody says what it is. */
    NUMBER(null, ".+");

    /** Of one country; empty if of the whole world; null if each country has its own. */
    private final @Nullable String country;

    private final Pattern shape;

    @SuppressWarnings("ImmutableEnumChecker") // a function of this package without state
    private final Predicate<String> check;

    IdentifierKind(@Nullable String country, String shape) {
        this(country, shape, value -> true);
    }

    IdentifierKind(@Nullable String country, String shape, Predicate<String> check) {
        this.country = country;
        this.shape = Pattern.compile(shape);
        this.check = check;
    }

    /** The word before the colon, such as {@code inn}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether each country has numbers of this kind, so that the number alone names nobody. */
    public boolean isNational() {
        return country == null;
    }

    /** Whether a wrong digit would be found out. */
    public boolean hasCheckDigits() {
        return switch (this) {
            case INN, OGRN, OKPO, USCC, BIN, VKN, TCKN, EDRPOU, UNP, CNPJ, CPF, GSTIN, MST, LEI, IMO, ISIN -> true;
            default -> false;
        };
    }

    /** ISO 3166-1 alpha-2 of the one country that gives out such numbers; empty if several do. */
    public String country() {
        return country == null ? "" : country;
    }

    /** The country of its register: its own, or for a national kind the given one. */
    String countryOr(String given) {
        return country == null ? given : country;
    }

    /** Whether a number without blanks and punctuation can be one of this kind, check digits included. */
    public boolean isValid(String plain) {
        return shape.matcher(plain).matches() && check.test(plain);
    }

    /** What a number is that claims to be one of this kind and cannot. */
    IdentifierKind uncertain() {
        return switch (this) {
            case INN, BIN, VKN, TCKN, UNP, STIR, HVHH, CNPJ, CPF, GSTIN, PAN, MST, NTN, EIN -> TAX;
            case OGRN, USCC, EDRPOU, BRN -> CRNO;
            default -> NUMBER;
        };
    }

    /** The kind of this word, whatever its case. */
    public static Optional<IdentifierKind> find(String word) {
        for (IdentifierKind kind : values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Who registered it, what it is, and in which of China's provinces: so well formed, no other country has such numbers. */
    private static final Pattern CREDIT_CODE = Pattern.compile("[1-9ANY][1-39][1-8]\\d{5}[0-9A-Y]{10}");

    /** The kind that a number is by its check digits, of those that a country's registers give out. */
    static Optional<IdentifierKind> findChecked(String country, String plain) {
        for (IdentifierKind kind :
                new IdentifierKind[] {LEI, OGRN, USCC, INN, BIN, VKN, TCKN, EDRPOU, UNP, CNPJ, CPF, GSTIN, MST}) {
            if ((kind == LEI || country.equals(kind.country)) && kind.isValid(plain)) {
                return Optional.of(kind);
            }
        }
        boolean isCreditCode = country.isEmpty() && CREDIT_CODE.matcher(plain).matches() && USCC.isValid(plain);
        return isCreditCode ? Optional.of(USCC) : Optional.empty();
    }

    /** The kind of tax number that a country gives out, and that this number can be by its check digits. */
    static Optional<IdentifierKind> findTaxKind(String country, String plain) {
        for (IdentifierKind kind : new IdentifierKind[] {
            INN, USCC, BIN, VKN, TCKN, EDRPOU, UNP, STIR, HVHH, CNPJ, CPF, GSTIN, PAN, MST, NTN, EIN
        }) {
            if (country.equals(kind.country) && kind.isValid(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
