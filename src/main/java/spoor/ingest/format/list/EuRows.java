package spoor.ingest.format.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.Cells;
import spoor.ingest.format.Format;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.model.NodeLabel;

/** The EU's consolidated list as CSV 1.1: a row for each name, address, paper or birth date of a party; the first name is taken. */
final class EuRows implements PartyRows.Layout {

    static Format format() {
        return new PartyRows(
                "eu-csv",
                List.of(
                        "Entity_LogicalId",
                        "Entity_SubjectType",
                        "Entity_Regulation_Programme",
                        "NameAlias_WholeName",
                        "Address_CountryIso2Code"),
                new EuRows());
    }

    @Override
    public String idOf(Cells row) {
        return row.text("Entity_LogicalId");
    }

    @Override
    public boolean isPrimary(Cells row) {
        return false;
    }

    @Override
    public String nameOf(Cells row) {
        String whole = row.text("NameAlias_WholeName");
        return whole.isEmpty()
                ? joined(" ", row, "NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_LastName")
                : whole;
    }

    @Override
    public void read(Cells row, String primary, Statements to) {
        row.required("Entity_LogicalId");
        ListedParty party = new ListedParty(labelOf(row), "eu-fsf/" + idOf(row))
                .name(primary)
                .name(nameOf(row))
                .add("positions", row.text("NameAlias_Function"))
                .set("birthDate", bornOn(row))
                .country(countryOf(row, "Citizenship"))
                .note("", row.text("Entity_Remark"))
                .note("EU reference: ", row.text("Entity_EU_ReferenceNumber"));
        readAddress(row, party);
        String type = row.text("Identification_TypeCode") + " " + row.text("Identification_TypeDescription");
        party.number(Papers.kindOf(type.strip()), row.text("Identification_Number"), countryOf(row, "Identification"));
        String version = ListDates.ofDayFirst(row.text("fileGenerationDate"));
        party.listing(new SaidListing(
                "EU",
                "Asset freeze",
                row.text("Entity_Regulation_Programme"),
                earliestDate(row),
                null,
                version == null ? "" : version));
        party.state(to);
    }

    /** Newer files say {@code P} or {@code E} here and the word beside it, others the word. */
    private static NodeLabel labelOf(Cells row) {
        String kind = row.text("Entity_SubjectType");
        return switch (kind) {
            case "P" -> NodeLabel.PERSON;
            case "E" -> NodeLabel.COMPANY;
            default -> ListKinds.of(kind);
        };
    }

    private static @Nullable String bornOn(Cells row) {
        String day = ListDates.ofDayFirst(row.text("BirthDate_BirthDate"));
        return day == null ? ListDates.of(row.text("BirthDate_Year")) : day;
    }

    private static String countryOf(Cells row, String part) {
        String code = row.text(part + "_CountryIso2Code");
        return ListedParty.codeOf(code).isEmpty() ? row.text(part + "_CountryDescription") : code;
    }

    private static void readAddress(Cells row, ListedParty party) {
        String place = joined(
                ", ",
                row,
                "Address_Street",
                "Address_PoBox",
                "Address_ZipCode",
                "Address_City",
                "Address_Place",
                "Address_Region");
        String country = countryOf(row, "Address");
        boolean known = !ListedParty.codeOf(country).isEmpty();
        String named = known ? row.text("Address_CountryDescription") : "";
        party.add(
                "addresses",
                Stream.of(place, named).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        party.country(country);
    }

    /** When it was listed, else the act at hand, which may be a later one that changed the entry. */
    private static @Nullable String earliestDate(Cells row) {
        String designated = ListDates.ofDayFirst(row.text("Entity_DesignationDate"));
        return designated != null
                ? designated
                : ListDates.earliest(Stream.of(
                                "Entity_Regulation_EntryIntoForceDate",
                                "Entity_Regulation_PublicationDate",
                                "NameAlias_Regulation_PublicationDate")
                        .map(column -> ListDates.ofDayFirst(row.text(column))));
    }

    private static String joined(String by, Cells row, String... columns) {
        return ListedParty.joined(by, Stream.of(columns).map(row::text));
    }
}
