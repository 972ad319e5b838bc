package spoor.ingest.format.bods;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import spoor.ingest.format.Identifiers;
import spoor.model.IdentifierKind;
import tools.jackson.databind.JsonNode;

/** Numbers as BODS names them: by a scheme of org-id.guide such as {@code GB-COH}, or by the name of one. */
final class BodsIdentifiers {

    private static final Pattern SCHEME = Pattern.compile("([A-Z]{2,3})-([A-Z_0-9-]+)");

    private BodsIdentifiers() {}

    /** @param country of whoever bears them; empty if unknown */
    static List<String> list(JsonNode details, String country) {
        Identifiers found = new Identifiers(country.toUpperCase(Locale.ROOT));
        for (JsonNode identifier : details.path("identifiers")) {
            String number = identifier.path("id").asString("");
            var scheme = SCHEME.matcher(identifier.path("scheme").asString(""));
            if (scheme.matches()) {
                found.add(kindOf(scheme.group(2)), number, countryOf(scheme.group(1)));
            } else {
                found.add(named(identifier.path("schemeName").asString("")), number);
            }
        }
        return found.list();
    }

    private static IdentifierKind kindOf(String register) {
        return switch (register) {
            case "EDR" -> IdentifierKind.EDRPOU;
            case "TAXID" -> IdentifierKind.TAX;
            case "IDCARD" -> IdentifierKind.NATID;
            default -> IdentifierKind.find(register).orElse(IdentifierKind.CRNO);
        };
    }

    private static IdentifierKind named(String scheme) {
        String name = scheme.toLowerCase(Locale.ROOT);
        if (name.contains("legal entity identifier") || name.equals("lei")) {
            return IdentifierKind.LEI;
        }
        if (name.contains("passport")) {
            return IdentifierKind.PASSPORT;
        }
        if (name.contains("tax") || name.contains("vat")) {
            return name.contains("vat") ? IdentifierKind.VAT : IdentifierKind.TAX;
        }
        return name.contains("regist") || name.contains("compan") ? IdentifierKind.CRNO : IdentifierKind.NUMBER;
    }

    /** Codes that begin with X are of no country. */
    private static String countryOf(String code) {
        if (code.length() == 2) {
            return code.startsWith("X") ? "" : code;
        }
        for (String country : Locale.getISOCountries()) {
            if (Locale.of("", country).getISO3Country().equals(code)) {
                return country;
            }
        }
        return "";
    }
}
