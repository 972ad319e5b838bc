package spoor.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;

/** The numbers that a record states of somebody: each once, whatever its notation, and of a kind only if it can be. */
public final class Identifiers {

    /** Properties of FollowTheMoney that hold numbers; lists of the EU call their columns the same. */
    private static final Map<String, IdentifierKind> PROPERTIES = Map.ofEntries(
            Map.entry("innCode", IdentifierKind.INN),
            Map.entry("ogrnCode", IdentifierKind.OGRN),
            Map.entry("kppCode", IdentifierKind.KPP),
            Map.entry("okpoCode", IdentifierKind.OKPO),
            Map.entry("leiCode", IdentifierKind.LEI),
            Map.entry("uscCode", IdentifierKind.USCC),
            Map.entry("registrationNumber", IdentifierKind.CRNO),
            Map.entry("taxNumber", IdentifierKind.TAX),
            Map.entry("vatCode", IdentifierKind.VAT),
            Map.entry("idNumber", IdentifierKind.NUMBER),
            Map.entry("passportNumber", IdentifierKind.PASSPORT),
            Map.entry("imoNumber", IdentifierKind.IMO),
            Map.entry("swiftBic", IdentifierKind.SWIFT),
            Map.entry("dunsCode", IdentifierKind.DUNS),
            Map.entry("isinCode", IdentifierKind.ISIN),
            Map.entry("cikCode", IdentifierKind.CIK),
            Map.entry("irsCode", IdentifierKind.EIN),
            Map.entry("uniqueEntityId", IdentifierKind.UEI),
            Map.entry("wikidataId", IdentifierKind.WIKIDATA),
            Map.entry("permId", IdentifierKind.PERMID));

    /** The country of whoever bears them. */
    private final String country;

    private final Map<String, String> texts = new TreeMap<>();

    /** @param country ISO 3166-1 alpha-2; empty if unknown */
    public Identifiers(String country) {
        this.country = country;
    }

    /** Adds a number that the source says to be of this kind. */
    public Identifiers add(IdentifierKind kind, String number) {
        return add(kind, number, country);
    }

    /**
     * Adds a number that a country gave out.
     *
     * @param of that country
     */
    public Identifiers add(IdentifierKind kind, String number, String of) {
        Identifier.list(kind, number, of).forEach(found -> texts.putIfAbsent(found.key(), found.text()));
        return this;
    }

    /** Adds what a record in FollowTheMoney's words states. */
    public Identifiers addAll(java.util.function.Function<String, List<String>> values) {
        PROPERTIES.forEach((property, kind) -> values.apply(property).forEach(number -> add(kind, number)));
        return this;
    }

    /** As {@link Identifier#text()}, in the order of their letters. */
    public List<String> list() {
        return texts.values().stream().sorted().toList();
    }
}
