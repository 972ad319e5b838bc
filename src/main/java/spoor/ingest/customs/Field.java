package spoor.ingest.customs;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a column can mean, with the names that such columns bear in known layouts: first the fields of declarations, then
 * those that only relations have.
 */
public enum Field {
    SUPPLIER(
            "supplier name",
            "supplier",
            "shipper",
            "shipper name",
            "exporter",
            "exporter name",
            "seller",
            "seller name",
            "consignor",
            "consignor name",
            "sender",
            "sender name",
            "отправитель",
            "наименование отправителя"),
    SUPPLIER_ID("seller id", "supplier id", "exporter id", "shipper id", "sender id", "exporter code"),
    SUPPLIER_COUNTRY("supplier country", "shipper country", "exporter country", "trading country", "торгующая страна"),
    DEPARTURE(
            "departure country",
            "country of departure",
            "country of export",
            "export country",
            "loading country",
            "страна отправления"),
    SUPPLIER_ADDRESS("supplier address", "shipper address", "exporter address", "адрес отправителя"),
    BUYER(
            "importer name",
            "importer name en",
            "importer",
            "consignee",
            "consignee name",
            "buyer",
            "buyer name",
            "receiver",
            "receiver name",
            "importer name eng",
            "получатель",
            "наименование получателя"),
    BUYER_ID(
            "importer code",
            "importer id",
            "importer inn",
            "inn",
            "buyer id",
            "consignee id",
            "consignee code",
            "инн",
            "инн получателя"),
    BUYER_COUNTRY(
            "importer country", "consignee country", "destination country", "country of destination", "buyer country"),
    HS(
            "hs code",
            "hs6 code",
            "hs",
            "hs6",
            "tnved",
            "tn ved",
            "commodity code",
            "hs code 10",
            "gng",
            "код тн вэд",
            "tariff code"),
    DATE(
            "imp date",
            "date",
            "declaration date",
            "import date",
            "arrival date",
            "shipment date",
            "monthyear",
            "month year",
            "month",
            "period",
            "дата"),
    DECLARATION(
            "declaration number",
            "declaration id",
            "declaration no",
            "bill of lading",
            "bl number",
            "b l number",
            "gtd",
            "номер декларации"),
    DESCRIPTION(
            "product description",
            "goods description",
            "description",
            "description of goods",
            "cargo description",
            "описание товара"),
    QUANTITY("quantity", "totalquantity", "total quantity", "qty", "количество"),
    UNIT("unit", "quantity unit", "uom", "measure unit"),
    NET_WEIGHT("net weight kg", "net mass", "net weight", "netweight", "вес нетто"),
    GROSS_WEIGHT("gross weight kg", "gross weight", "gross mass", "weight", "вес брутто"),
    ORIGIN("origin country", "country of origin", "страна происхождения"),
    MANUFACTURER("manufacturer", "producer", "maker", "производитель"),
    BRAND("brand", "trademark", "trade mark"),

    ID("relation id", "edge id", "id"),
    FROM("from", "from name", "source entity", "source name", "owner", "owner name", "shareholder", "parent"),
    FROM_ID("from id", "source id", "owner id", "shareholder id", "parent id"),
    FROM_LABEL("from label", "from type", "source type", "owner type"),
    FROM_COUNTRY("from country", "source country", "owner country", "shareholder country"),
    TO("to", "to name", "target entity", "target name", "owned", "owned name", "company", "subsidiary"),
    TO_ID("to id", "target id", "owned id", "company id", "subsidiary id"),
    TO_LABEL("to label", "to type", "target type", "owned type"),
    TO_COUNTRY("to country", "target country", "owned country"),
    RELATION("relation", "relation type", "relationship", "type"),
    CONFIDENCE("confidence"),
    SOURCE("source", "source title", "reference"),
    SOURCE_URL("source url", "evidence url", "url", "link"),
    VALID_FROM("valid from", "start date", "since"),
    VALID_TO("valid to", "end date", "until"),
    SHARE("share", "share percent", "percent", "percentage", "ownership percent"),
    NOTE("note", "notes", "comment", "remark");

    private static final Set<Field> RELATIONS_TOO = Set.of(HS, DATE, QUANTITY, UNIT);

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final String[] knownNames;

    private final String word = makeWord();

    Field(String... knownNames) {
        this.knownNames = knownNames;
    }

    /** How columns of this meaning are called, in small letters, the most telling first. */
    List<String> knownNames() {
        return List.of(knownNames);
    }

    /** Whether declarations have it. */
    boolean isOfDeclarations() {
        return compareTo(ID) < 0;
    }

    /** Whether relations have it. */
    boolean isOfRelations() {
        return !isOfDeclarations() || RELATIONS_TOO.contains(this);
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
