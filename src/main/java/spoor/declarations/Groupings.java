package spoor.declarations;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.declarations.column.Columns;
import spoor.declarations.column.HsEdition;
import spoor.declarations.column.Kinds;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.ProductCodes;
import spoor.declarations.column.Unstated;
import spoor.declarations.column.WordColumns;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;
import spoor.snapshot.table.Dictionary;

/** Makes of each {@link Dimension} how it tells the rows apart. */
public final class Groupings {

    /** By ISO 3166-1, and Kosovo, which has a code of its own there. */
    private static final Set<String> COUNTRIES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 13;

    private final Columns columns;
    private final Register register;

    Groupings(Columns columns, Register register) {
        this.columns = columns;
        this.register = register;
    }

    public Grouping of(Dimension dimension) {
        return switch (dimension) {
            case MAKER_COUNTRY -> country(dimension, WordColumns.MANUFACTURER, register.makerCountry());
            case MAKER -> text(dimension, WordColumns.MANUFACTURER);
            case BRAND -> text(dimension, WordColumns.BRAND);
            case BRAND_COUNTRY -> country(dimension, WordColumns.BRAND, register.brandCountry());
            case ORIGIN -> statedCountry(dimension, WordColumns.ORIGIN);
            case DEPARTURE -> statedCountry(dimension, WordColumns.DEPARTURE);
            case SELLER_COUNTRY -> partyCountry(dimension, WordColumns.SELLER);
            case SELLER -> party(dimension, WordColumns.SELLER);
            case SELLER_FOUNDED -> founded(dimension);
            case BUYER_COUNTRY -> partyCountry(dimension, WordColumns.BUYER);
            case BUYER -> party(dimension, WordColumns.BUYER);
            case TIER -> tier(dimension);
            case COMPONENT -> component(dimension);
            case HS2 -> hs(dimension, 2);
            case HS4 -> hs(dimension, 4);
            case HS6 -> hs(dimension, 6);
            case MONTH -> month(dimension);
            case YEAR -> year(dimension);
            case DATASET -> text(dimension, WordColumns.DATASET);
        };
    }

    private Value country(int country) {
        return switch (country) {
            case Register.NOT_STATED -> Value.NOT_STATED;
            case Register.UNKNOWN -> Value.UNKNOWN;
            default -> Value.stated(register.countries().get(country));
        };
    }

    private Grouping country(Dimension dimension, WordColumns said, int[] countries) {
        Ints codes = columns.codes(said);
        return new Grouping(dimension, register.countries().size(), Kinds.of(codes, countries), this::country);
    }

    private Grouping partyCountry(Dimension dimension, WordColumns said) {
        int[] byCode = new int[register.party().length];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = register.countryOfParty()[register.party()[code]];
        }
        return country(dimension, said, byCode);
    }

    private Grouping party(Dimension dimension, WordColumns said) {
        Ints codes = columns.codes(said);
        int[] parties = register.party();
        return new Grouping(
                dimension,
                register.parties(),
                Kinds.of(codes, parties),
                party -> party == 0
                        ? Value.NOT_STATED
                        : Value.stated(register.id().apply(party)));
    }

    /** Years; of whom it is not known comes with the unknown. */
    private Grouping founded(Dimension dimension) {
        int[] days = register.founded().get();
        int[] kinds = new int[register.party().length];
        for (int code = 0; code < kinds.length; code++) {
            int party = register.party()[code];
            int year = PartialDays.year(days[party]);
            kinds[code] = party == 0 ? 0 : 1 + Math.clamp(year, 0, LAST_YEAR);
        }
        Ints codes = columns.codes(WordColumns.SELLER);
        return new Grouping(dimension, LAST_YEAR + 2, Kinds.of(codes, kinds), kind -> switch (kind) {
            case 0 -> Value.NOT_STATED;
            case 1 -> Value.UNKNOWN;
            default -> Value.stated(String.valueOf(kind - 1));
        });
    }

    /** What holds part numbers of several components is of one that nobody knows. */
    private Grouping component(Dimension dimension) {
        List<Register.Part> parts = register.components().get();
        int several = parts.size() + 1;
        LongIntMap numbers = new LongIntMap();
        Set<String> met = new HashSet<>();
        for (int part = 0; part < parts.size(); part++) {
            for (String code : Set.copyOf(
                    parts.get(part).codes().stream().map(ProductCodes::normal).toList())) {
                ProductCodes.put(numbers, code, met.add(code) ? part + 1 : several);
            }
        }
        return new Grouping(
                dimension,
                several + 1,
                columns.productCodes().numbers(numbers, several)::applyAsInt,
                kind -> kind == 0
                        ? Value.NOT_STATED
                        : kind == several
                                ? Value.UNKNOWN
                                : Value.stated(parts.get(kind - 1).id())
                                        .named(parts.get(kind - 1).name()));
    }

    private Grouping text(Dimension dimension, WordColumns said) {
        Ints codes = columns.codes(said);
        Dictionary texts = columns.texts(said);
        int[] kinds = new int[texts.count()];
        for (int code = 0; code < kinds.length; code++) {
            kinds[code] = Unstated.is(texts.text(code)) ? 0 : code;
        }
        return new Grouping(
                dimension,
                kinds.length,
                Kinds.of(codes, kinds),
                code -> code == 0 ? Value.NOT_STATED : Value.stated(texts.text(code)));
    }

    /** What is no code of a country is one that nobody knows. */
    private Grouping statedCountry(Dimension dimension, WordColumns said) {
        Ints codes = columns.codes(said);
        Dictionary texts = columns.texts(said);
        int unknown = texts.count();
        int[] kinds = new int[unknown];
        for (int code = 1; code < unknown; code++) {
            String text = texts.text(code);
            boolean isCountry = COUNTRIES.contains(text);
            kinds[code] = isCountry ? code : Unstated.is(text) ? 0 : unknown;
        }
        return new Grouping(dimension, unknown + 1, Kinds.of(codes, kinds), kind -> {
            if (kind == 0) {
                return Value.NOT_STATED;
            }
            return kind == unknown ? Value.UNKNOWN : Value.stated(texts.text(kind));
        });
    }

    private Grouping tier(Dimension dimension) {
        Ints codes = columns.codes(WordColumns.HS);
        int[] tiers = Arrays.stream(register.tierOfHs()).map(tier -> tier + 1).toArray();
        return new Grouping(
                dimension,
                register.tiers().size() + 1,
                Kinds.of(codes, tiers),
                kind -> kind == 0
                        ? Value.NOT_STATED
                        : Value.stated(kind == 1 ? "none" : register.tiers().get(kind - 1)));
    }

    /** Codes of two editions are two kinds: the same digits may mean other goods. */
    private Grouping hs(Dimension dimension, int digits) {
        Ints codes = columns.codes(WordColumns.HS);
        Ints dates = columns.dates();
        Dictionary cut = new Dictionary();
        cut.numberOf("");
        Dictionary texts = columns.texts(WordColumns.HS);
        int[] kinds = new int[texts.count()];
        for (int code = 0; code < kinds.length; code++) {
            String text = texts.text(code);
            kinds[code] = text.length() < digits ? 0 : cut.numberOf(text.substring(0, digits));
        }
        Dictionary known = cut.sealed();
        int editions = digits == 2 ? 1 : HsEdition.COUNT;
        return new Grouping(
                dimension,
                known.count() * editions,
                editions == 1 ? Kinds.of(codes, kinds) : HsEdition.kinds(Kinds.of(codes, kinds), dates),
                kind -> kind < editions
                        ? Value.NOT_STATED
                        : Value.stated(known.text(kind / editions))
                                .named(editions == 1 ? "" : HsEdition.name(kind % editions)));
    }

    private Grouping month(Dimension dimension) {
        Ints dates = columns.dates();
        return new Grouping(
                dimension,
                (LAST_YEAR - FIRST_YEAR) * MONTHS + 1,
                Kinds.of(
                        dates,
                        day -> isInCalendar(day)
                                ? (PartialDays.year(day) - FIRST_YEAR) * MONTHS + PartialDays.month(day) + 1
                                : 0),
                kind -> month(kind - 1));
    }

    /** A month that is not known of a known year is the year. */
    private static Value month(int month) {
        if (month < 0) {
            return Value.NOT_STATED;
        }
        return Value.stated(PartialDays.text((month / MONTHS + FIRST_YEAR) * 10_000 + month % MONTHS * 100));
    }

    private Grouping year(Dimension dimension) {
        Ints dates = columns.dates();
        return new Grouping(
                dimension,
                LAST_YEAR - FIRST_YEAR + 1,
                Kinds.of(dates, day -> isInCalendar(day) ? PartialDays.year(day) - FIRST_YEAR + 1 : 0),
                kind -> kind == 0 ? Value.NOT_STATED : Value.stated(String.valueOf(kind - 1 + FIRST_YEAR)));
    }

    private static boolean isInCalendar(int day) {
        return PartialDays.year(day) >= FIRST_YEAR && PartialDays.year(day) < LAST_YEAR;
    }
}
