package spoor.reconcile.ftm;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/** In which properties of FollowTheMoney the numbers of registers travel. The reader of files knows the same ones. */
public final class FtmNumbers {

    private static final Map<IdentifierKind, String> OWN = Map.ofEntries(
            entry(IdentifierKind.INN, "innCode"),
            entry(IdentifierKind.OGRN, "ogrnCode"),
            entry(IdentifierKind.KPP, "kppCode"),
            entry(IdentifierKind.OKPO, "okpoCode"),
            entry(IdentifierKind.LEI, "leiCode"),
            entry(IdentifierKind.USCC, "uscCode"),
            entry(IdentifierKind.CRNO, "registrationNumber"),
            entry(IdentifierKind.TAX, "taxNumber"),
            entry(IdentifierKind.VAT, "vatCode"),
            entry(IdentifierKind.NUMBER, "idNumber"),
            entry(IdentifierKind.PASSPORT, "passportNumber"),
            entry(IdentifierKind.IMO, "imoNumber"),
            entry(IdentifierKind.SWIFT, "swiftBic"),
            entry(IdentifierKind.DUNS, "dunsCode"),
            entry(IdentifierKind.ISIN, "isinCode"),
            entry(IdentifierKind.CIK, "cikCode"),
            entry(IdentifierKind.EIN, "irsCode"),
            entry(IdentifierKind.UEI, "uniqueEntityId"),
            entry(IdentifierKind.WIKIDATA, "wikidataId"),
            entry(IdentifierKind.PERMID, "permId"));

    /** Kinds that FollowTheMoney has no property for, by where its numbers of registers go. */
    private static final Set<IdentifierKind> REGISTERS = EnumSet.of(IdentifierKind.EDRPOU, IdentifierKind.BRN);

    private static final Set<IdentifierKind> OTHERS = EnumSet.of(IdentifierKind.OFAC, IdentifierKind.NATID);

    private static final Set<IdentifierKind> OF_COMPANIES = EnumSet.of(
            IdentifierKind.KPP,
            IdentifierKind.USCC,
            IdentifierKind.IMO,
            IdentifierKind.ISIN,
            IdentifierKind.CIK,
            IdentifierKind.EIN,
            IdentifierKind.PERMID);

    private static final Map<String, IdentifierKind> KINDS = kinds();

    private FtmNumbers() {}

    /** Where a number of this kind goes; {@code idNumber} where the schema has no property of its own for it. */
    public static String propertyOf(IdentifierKind kind, NodeLabel label) {
        boolean other = label == NodeLabel.COMPANY ? kind == IdentifierKind.PASSPORT : OF_COMPANIES.contains(kind);
        if (other || OTHERS.contains(kind)) {
            return "idNumber";
        }
        if (REGISTERS.contains(kind)) {
            return "registrationNumber";
        }
        return OWN.getOrDefault(kind, "taxNumber");
    }

    /** The kind that a property says its numbers to be. */
    static Optional<IdentifierKind> findKind(String property) {
        return Optional.ofNullable(KINDS.get(property));
    }

    private static Map<String, IdentifierKind> kinds() {
        Map<String, IdentifierKind> kinds = new HashMap<>();
        OWN.forEach((kind, property) -> kinds.put(property, kind));
        return Map.copyOf(kinds);
    }
}
