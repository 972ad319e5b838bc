package spoor.ingest.format.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.Cells;
import spoor.ingest.format.Format;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.model.IdentifierKind;

/** The Consolidated List of Australia's DFAT: a row for each name, {@code 2}, {@code 2a} and {@code 2b} for one party. */
final class AustraliaRows implements PartyRows.Layout {

    private static final Pattern LISTED =
            Pattern.compile("(?i)\\bon\\s+(\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})");
    private static final List<String> MEASURES =
            List.of("Targeted Financial Sanction", "Travel Ban", "Arms Embargo", "Maritime Restriction");

    static Format format() {
        return new PartyRows(
                "au-dfat",
                List.of("Reference", "Name of Individual or Entity", "Type", "Name Type", "Committees", "Control Date"),
                new AustraliaRows());
    }

    @Override
    public String idOf(Cells row) {
        return row.text("Reference").strip().replaceFirst("(?i)(?<=\\d)(?:\\.0)?[a-z]*$", "");
    }

    @Override
    public String nameOf(Cells row) {
        return row.text("Name of Individual or Entity");
    }

    @Override
    public boolean isPrimary(Cells row) {
        return row.text("Name Type").toLowerCase(java.util.Locale.ROOT).startsWith("primary");
    }

    @Override
    public void read(Cells row, String primary, Statements to) {
        row.required("Reference");
        ListedParty party = new ListedParty(ListKinds.of(row.text("Type")), "au/" + idOf(row))
                .name(primary)
                .name(nameOf(row))
                .set("birthDate", ListDates.ofDayFirst(row.text("Date of Birth")))
                .add("addresses", row.text("Address"))
                .note("", row.text("Additional Information"))
                .note("Listing: ", row.text("Listing Information"))
                .note("Instrument: ", row.text("Instrument of Designation"))
                .number(IdentifierKind.IMO, row.text("IMO Number").replaceFirst("\\.0$", ""), "");
        Stream.of(row.text("Citizenship").split("[;,/]")).forEach(party::country);
        String address = row.text("Address");
        party.country(address.substring(address.lastIndexOf(',') + 1));
        party.listing(new SaidListing(
                "AU-DFAT", measures(row), row.text("Committees"), listedOn(row.text("Listing Information")), null, ""));
        party.state(to);
    }

    private static String measures(Cells row) {
        return MEASURES.stream()
                .filter(measure -> row.text(measure).matches("(?i)1(?:\\.0)?|yes|true|x"))
                .collect(Collectors.joining("; "));
    }

    /** The control date is that of the last change and so says nothing of the first. */
    private static @Nullable String listedOn(String said) {
        Matcher date = LISTED.matcher(said);
        return date.find() ? ListDates.ofDayFirst(date.group(1).replace(".", "")) : null;
    }
}
