package spoor.ingest.customs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a column can mean, with what the names of such columns say ({@link HeaderPattern}, the most telling first). The
 * letters say which tables have it: {@code d} declarations, {@code r} relations, {@code e} entities.
 */
public enum Field {
    SUPPLIER("d", Side.SUPPLIERS + " name? firm? entity? person? full? lang? std? address?"),
    SUPPLIER_ALIAS("d"),
    SUPPLIER_ID("d", Side.SUPPLIERS + Side.NUMBERS),
    SUPPLIER_COUNTRY("d", Side.SUPPLIERS + " country code? name? lang? std?"),
    DEPARTURE("d", "country departure code? name? lang? goods? trading?", "depcountry code? name? lang?"),
    SUPPLIER_ADDRESS("d", Side.SUPPLIERS + " address part? full? lang? std?"),
    SUPPLIER_PHONE("d", Side.SUPPLIERS + " phone number?"),
    SUPPLIER_EMAIL("d", Side.SUPPLIERS + " email address? id?"),
    SUPPLIER_WEBSITE("d", Side.SUPPLIERS + " web|url address?"),
    BUYER("d", Side.BUYERS + " name? firm? entity? person? full? lang? std? address?"),
    BUYER_ALIAS("d"),
    BUYER_ID("d", Side.BUYERS + Side.NUMBERS, "inn code? number?"),
    BUYER_COUNTRY(
            "d",
            Side.BUYERS + " country code? name? lang? std?",
            "country destination code? name? lang? goods?",
            "destcountry code? name? lang?"),
    BUYER_ADDRESS("d", Side.BUYERS + " address part? full? lang? std?"),
    BUYER_PHONE("d", Side.BUYERS + " phone number?"),
    BUYER_EMAIL("d", Side.BUYERS + " email address? id?"),
    BUYER_WEBSITE("d", Side.BUYERS + " web|url address?"),
    HS("dr", "hs code? number? goods? full? lang?", "tariff code|number goods?", "goods code lang?", "gng"),
    DATE(
            "dr",
            "date dated? declaration? customs? registration? departure? destination? goods?",
            "month year? date? dated? departure? destination? lang?",
            "year dated?"),
    DECLARATION("d", "declaration number|id|code customs? registration? dated?", "declaration customs?"),
    DESCRIPTION(
            "d",
            "goods description|name full? lang? customs?",
            "goods full? lang?",
            "description full? lang? customs?",
            "hs description code? lang? name?"),
    QUANTITY("dr", "quantity goods? total? weight?"),
    CURRENCY("dr", "currency code? name? lang? invoice? contract? declaration? ="),
    UNIT("dr", "unit quantity? code? lang? name? weight?"),
    NET_WEIGHT("d", "net weight? total? quantity? goods?"),
    GROSS_WEIGHT("d", "gross weight? total? quantity? goods?", "weight total? goods? ="),
    ORIGIN("d", "origin country? code? name? lang? goods?"),
    MANUFACTURER("d", "manufacturer name? firm? full? lang? std?"),
    BRAND("d", "brand name? lang? goods?"),

    ID("re", "link|linkword id|number", "node id", "id firm? entity? person?"),
    FROM(
            "r",
            "from name? entity? firm? person? lang?",
            "sourceword name|entity|node",
            "owner name? firm? entity? person? lang? full?",
            "sourceword"),
    FROM_ALIAS("r"),
    FROM_ID(
            "r",
            "from|sourceword id|number|code|inn",
            "owner id|number|code|inn|taxid|uscc|ogrn|bin|edrpou registration?"),
    FROM_REF("r", "node from id?", "sourceword node id?"),
    FROM_LABEL("r", "from kind", "sourceword kind", "owner kind entity?"),
    FROM_COUNTRY("r", "from|sourceword country code?", "owner country|nationality code?"),
    TO(
            "r",
            "to name? entity? firm? person? lang?",
            "targetword name? entity? node?",
            "owned name? firm? entity? lang? full?",
            "entity name",
            "firm name? full? lang?"),
    TO_ALIAS("r"),
    TO_ID(
            "r",
            "to|targetword id|number|code|inn",
            "owned id|number|code|inn|taxid|uscc|ogrn|bin|edrpou",
            "firm id|number|code|inn|taxid|uscc|ogrn|bin|edrpou registration?"),
    TO_REF("r", "node to id?", "targetword node id?"),
    TO_LABEL("r", "to kind", "targetword kind", "owned kind"),
    TO_COUNTRY("r", "to|targetword country code?", "owned country code?", "firm country code?"),
    RELATION("r", "link kind? name?", "linkword kind?", "reltype", "kind", "position"),
    CONFIDENCE("re", "confidence kind?"),
    SOURCE("re", "sourceword name? id?"),
    SOURCE_URL("re", "url sourceword? address?", "linkword"),
    SOURCE_KIND("re"),
    SOURCE_ORIGIN("re"),
    SOURCE_LOCATOR("re"),
    SOURCE_SAYS("r"),
    SOURCE_ACCESSED("re"),
    SOURCE_ARCHIVED("re"),
    SOURCE_SHA256("re"),
    SOURCE_MAY_REST_ON("re"),
    VALID_FROM("r", "validfrom"),
    VALID_TO("r", "validto"),
    SHARE("r", "share number?"),

    NAME(
            "e",
            "name firm? entity? person? full? fullname? lang? std? short?",
            "firm full? lang? std?",
            "fullname firm? entity? lang?",
            "entity|person full? lang?",
            Side.SUPPLIERS + "|manufacturer|importer|consignee|buyer name? full? lang? std?"),
    ALIAS("e", "alias name? firm? entity? person? lang?", "short name? firm? entity? lang?"),
    FIRST_NAME("e", "firstname person? lang?"),
    MIDDLE_NAME("e", "middlename person? lang?"),
    LAST_NAME("e", "lastname person? lang?"),
    LABEL("e", "entity|person|firm kind", "kind"),
    COUNTRY(
            "e",
            "country code? name? firm? registration? origin? lang? founded?",
            "nationality code? name? firm? full?"),
    NUMBER("e", "registration number|code firm?", "firm number|code"),
    TAX_NUMBER("e", "taxid number? code? firm? id?"),
    INN("e", "inn code? number? firm? person?"),
    OGRN("e", "ogrn code? number? firm?"),
    KPP("e", "kpp code? number? firm?"),
    USCC("e", "uscc code? number? firm?"),
    LEI("e", "lei code? number? firm?"),
    IMO("e", "imo number? code?"),
    PASSPORT("e", "passport number? person?"),
    ADDRESS("e", "address full? firm? person? lang? registration? place?"),
    ADDRESS_PART("e", "part address? registration? name? full?", "address part|country registration? full?"),
    PHONE("e", "phone number? firm? person?"),
    EMAIL("e", "email address? firm? person? id?"),
    WEBSITE("e", "web firm? address?"),
    POSITION("e", "position person? name? lang?"),
    BIRTH_DATE("e", "birth date? person?"),
    FOUNDED("e", "founded date? firm? entity?", "registration date firm?"),
    DISSOLVED("e", "dissolved date? firm?"),
    AUTHORITY("e", "authority name?"),
    PROGRAMME("e", "programme name? code? kind? id?"),
    LISTED("e", "listed date? programme?", "validfrom listed?"),
    REMOVED("e", "validto listed?"),
    NOTE("re", "note lang?");

    /** What the patterns of both parties share. */
    private static final class Side {
        static final String SUPPLIERS = "supplier|consignor|exporter|seller";
        static final String BUYERS = "importer|consignee|buyer";
        static final String NUMBERS =
                " inn|taxid|edrpou|bin|ogrn|uscc|id|code|number|registration firm? entity? lang? std? taxid? id? code? number?"
                        + " registration?";
    }

    private static final Set<Field> MANY = Set.of(
            SUPPLIER_ALIAS,
            BUYER_ALIAS,
            FROM_ALIAS,
            TO_ALIAS,
            ALIAS,
            SUPPLIER_ADDRESS,
            BUYER_ADDRESS,
            DESCRIPTION,
            COUNTRY,
            ADDRESS,
            ADDRESS_PART,
            PHONE,
            EMAIL,
            WEBSITE,
            POSITION,
            PROGRAMME,
            NOTE);

    private final String tables;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final List<HeaderPattern> patterns;

    private final String word = makeWord();

    Field(String tables, String... patterns) {
        this.tables = tables;
        this.patterns = Arrays.stream(patterns).map(HeaderPattern::new).toList();
    }

    /** How well the name of a column tells that it has this meaning; 0 if it does not. */
    int score(Header header) {
        int best = 0;
        for (int i = 0; i < patterns.size(); i++) {
            best = Math.max(best, patterns.get(i).score(header) - i);
        }
        return best;
    }

    /** Who is meant, such as {@code importer}, in a name that has this meaning. */
    String said(Header header) {
        return patterns.stream()
                .filter(pattern -> pattern.score(header) > 0)
                .findFirst()
                .map(pattern -> pattern.said(header))
                .orElse("");
    }

    /** Whether several columns can have it. */
    boolean takesMany() {
        return MANY.contains(this);
    }

    /** The field for further names of what this one names. */
    Optional<Field> findAlias() {
        return switch (this) {
            case SUPPLIER -> Optional.of(SUPPLIER_ALIAS);
            case BUYER -> Optional.of(BUYER_ALIAS);
            case FROM -> Optional.of(FROM_ALIAS);
            case TO -> Optional.of(TO_ALIAS);
            case NAME -> Optional.of(ALIAS);
            default -> Optional.empty();
        };
    }

    /** Whether declarations have it. */
    boolean isOfDeclarations() {
        return tables.indexOf('d') >= 0;
    }

    /** Whether relations have it. */
    boolean isOfRelations() {
        return tables.indexOf('r') >= 0;
    }

    /** Whether entities have it. */
    boolean isOfEntities() {
        return tables.indexOf('e') >= 0;
    }

    /** All that {@code word} can be. */
    static Optional<Field> find(String word) {
        return Stream.of(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    /** The word in a mapping. */
    public String word() {
        return word;
    }

    private String makeWord() {
        StringBuilder word = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
