package spoor.ingest.customs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Ids;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/**
 * One side of a declaration.
 *
 * @param id in the graph. A Russian tax number names the same company in every dataset; any other number or name only
 *     within its own, since two firms can be called the same
 * @param identifiers as {@link Identifier#text()}
 * @param country ISO 3166-1 alpha-2; empty if unknown
 */
record Party(String id, String name, List<String> identifiers, String country) implements Serializable {

    /** Number, KPP and name in one cell. */
    private static final Pattern COMPOSITE =
            Pattern.compile("(\\d{10}|\\d{12})[ ,;/]+(?:(\\d{4}[0-9A-Z]{2}\\d{3})[ ,;/]+)?(\\S.*)", Pattern.DOTALL);

    private static final Pattern INN_AND_KPP =
            Pattern.compile("(\\d{10})(?:\\.0)?[ ,;/\\\\]+(\\d{4}[0-9A-Z]{2}\\d{3})");

    /** Ten digits and such a form: no other country has both. */
    private static final Pattern RUSSIAN_FORM = Pattern.compile(
            "(?iuU)^\\W*(ООО|ОАО|ПАО|ЗАО|НАО|АО|ФГУП|ФКП|OOO|OAO|PAO|ZAO|NAO|FGUP|FKP)\\b.*", Pattern.DOTALL);

    private static final String RUSSIAN = "company/ru-inn-";
    private static final int COMPANY_DIGITS = 10;

    Party {
        identifiers = List.copyOf(identifiers);
    }

    /**
     * What a row says of a party.
     *
     * @param name as it stands; may be "INN KPP NAME" in one
     * @param number by which it is known, as it stands
     * @param russian whether the layout says that the number is a Russian tax number
     */
    record Said(NodeLabel label, String name, String number, String country, boolean russian) {

        /** The party in a dataset; null if it names nobody. */
        @Nullable
        Party toParty(String dataset) {
            Matcher composite = COMPOSITE.matcher(name);
            Matcher pair = INN_AND_KPP.matcher(number);
            if (isCompany() && pair.matches()) {
                return party(dataset, name, pair.group(1), pair.group(2));
            }
            if (isCompany() && composite.matches()) {
                String kpp = composite.group(2) == null ? "" : composite.group(2);
                String tax = number.isEmpty() ? composite.group(1) : number;
                return party(dataset, composite.group(3).strip(), tax, kpp);
            }
            return party(dataset, name, number, "");
        }

        private boolean isCompany() {
            return label == NodeLabel.COMPANY;
        }

        private @Nullable Party party(String dataset, String named, String tax, String kpp) {
            String who = Identifier.isNobody(named) ? "" : named;
            if (!isCompany() && label != NodeLabel.PERSON) {
                return local(dataset, who, tax, List.of());
            }
            Optional<Identifier> found = identifier(who, tax, kpp);
            if (isCompany()
                    && found.filter(number -> number.kind() == IdentifierKind.INN)
                            .isPresent()) {
                return russian(found.get(), who, kpp);
            }
            List<String> texts = found.map(Identifier::text).stream().toList();
            return local(dataset, who, found.map(Identifier::value).orElse(""), texts);
        }

        private Party russian(Identifier inn, String who, String kpp) {
            List<String> texts = new ArrayList<>(List.of(inn.text()));
            Identifier.find(IdentifierKind.KPP, kpp, "RU").map(Identifier::text).ifPresent(texts::add);
            String shown = who.isEmpty() ? "INN " + inn.value() : who;
            return new Party(RUSSIAN + inn.value(), shown, texts, country.isEmpty() ? "RU" : country);
        }

        private @Nullable Party local(String dataset, String who, String known, List<String> texts) {
            String shown = who.isEmpty() ? known : who;
            String local = known.isEmpty() ? ofName(who) : Ids.ofName(known);
            return shown.isEmpty() ? null : new Party(prefix() + dataset + "/" + local, shown, texts, country);
        }

        private Optional<Identifier> identifier(String who, String tax, String kpp) {
            if (Identifier.isPlaceholder(tax) || Identifier.isRounded(tax)) {
                return Optional.empty();
            }
            if (isRussian(who, tax, kpp)) {
                Optional<Identifier> inn =
                        Identifier.find(IdentifierKind.INN, tax, country).filter(Identifier::isValid);
                if (inn.isPresent()) {
                    return inn;
                }
            }
            String of = country.isEmpty() && russian ? "RU" : country;
            return Identifier.findKnown(russian ? IdentifierKind.TAX : IdentifierKind.NUMBER, tax, of);
        }

        /** A number that fits is not enough: one in ten foreign ones does. */
        private boolean isRussian(String who, String tax, String kpp) {
            if (russian || country.equals("RU")) {
                return true;
            }
            boolean labelled = Identifier.findLabel(tax).equals(Optional.of(IdentifierKind.INN));
            boolean formed = Identifier.signsOf(tax).length() == COMPANY_DIGITS
                    && RUSSIAN_FORM.matcher(who).matches();
            return country.isEmpty() && (labelled || !kpp.isEmpty() || formed);
        }

        private String ofName(String who) {
            return Ids.ofName(who) + (country.isEmpty() ? "" : "~" + country);
        }

        private String prefix() {
            return switch (label) {
                case COMPANY -> "company/";
                case PERSON -> "person/";
                case COMPONENT -> "component/";
                case WEAPON_SYSTEM -> "weapon/";
                case VESSEL -> "vessel/";
            };
        }
    }

    /** Whether it is known by a Russian tax number. */
    boolean isRussian() {
        return id.startsWith(RUSSIAN);
    }

    /** Texts remember their hash; these two tell nearly all parties apart. */
    @Override
    public int hashCode() {
        return id.hashCode() * 31 + name.hashCode();
    }
}
