package spoor.ingest.format.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Ids;
import spoor.ingest.format.SaidListing;
import spoor.model.NodeLabel;

/**
 * One entry of the lists in the supplements to part 744 of the Export Administration Regulations: the name, other names and addresses
 * stand in one cell, the dates in the citations of the Federal Register.
 *
 * @param list its name, such as {@code Entity List}
 * @param said what stands in the cell of the entity; where its lines are known, other names and addresses have lines of their own
 * @param citation of which the earliest date is the one of the listing
 */
record BisEntry(String list, String country, String said, String requirement, String policy, String citation) {

    private static final Pattern CITED = Pattern.compile("\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})");
    private static final Pattern OTHER_NAMES =
            Pattern.compile("(?i),?\\s*(?:[af]\\.k\\.a\\.|also known as|formerly known as)");
    private static final Pattern ALIAS = Pattern.compile("[—–]\\s*([^;—–]{2,200}?)(?:;(?:\\s*and)?|\\.(?:\\s|$)|$)");
    private static final Pattern ALIAS_LINE = Pattern.compile("[—–-]\\s*(.{2,300}?)(?:[;,]?\\s*\\band\\b)?[;,]?");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i).*\\b(?:ltd|co|inc|corp|pte|pvt|bros|s\\.a|b\\.v|n\\.v|l\\.l\\.c|(?:\\p{L}\\.)+\\p{L})\\.");
    private static final Pattern SEE = Pattern.compile("\\(\\s*See [^)]*\\)\\.?");

    ListedParty party() {
        List<String> lines = Arrays.stream(said.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        Matcher others = OTHER_NAMES.matcher(first);
        String name = others.find() ? first.substring(0, others.start()) : nameIn(first);
        ListedParty party = new ListedParty(NodeLabel.COMPANY, "us-entity-list/" + Ids.digest(country, name))
                .name(name.replaceFirst(",$", ""))
                .country(country)
                .note("", said)
                .note("License requirement: ", requirement)
                .note("License policy: ", policy)
                .note("Federal Register: ", citation);
        if (lines.size() > 1) {
            lines.subList(1, lines.size()).forEach(line -> readLine(line, party));
        } else if (name.length() < first.length() && OTHER_NAMES.matcher(first).find()) {
            addAliases(first, party);
        } else {
            addAddresses(first.substring(name.length()), party);
        }
        return party.listing(new SaidListing("US-BIS", list, list, firstDate(), null, ""));
    }

    private static void readLine(String line, ListedParty party) {
        Matcher alias = ALIAS_LINE.matcher(line);
        if (alias.matches()) {
            party.name(withoutStop(alias.group(1)));
        } else if (!line.endsWith(":")) {
            addAddresses(line, party);
        }
    }

    private static void addAddresses(String text, ListedParty party) {
        Arrays.stream(SEE.matcher(text).replaceAll("").split(";(?:\\s*and\\b)?"))
                .forEach(address -> party.add("addresses", address.replaceAll("^[.,\\s]+|[.,\\s]+$", "")));
    }

    /** An alias at the end of its sentence, without that one's full stop. */
    private static String withoutStop(String alias) {
        String plain = alias.strip();
        boolean isStop = plain.endsWith(".") && !ABBREVIATION.matcher(plain).matches();
        return isStop ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static void addAliases(String line, ListedParty party) {
        Matcher alias = ALIAS.matcher(line);
        while (alias.find()) {
            party.name(alias.group(1));
        }
    }

    /** What stands before the address: forms of firms stand behind commas, too. */
    private static String nameIn(String line) {
        String[] parts = line.split(",\\s*", -1);
        List<String> name = new ArrayList<>(List.of(parts[0]));
        for (int i = 1; i < parts.length && FirmWords.isFirm(parts[i]) && parts[i].length() <= 12; i++) {
            name.add(parts[i]);
        }
        return String.join(", ", name);
    }

    private @Nullable String firstDate() {
        return ListDates.earliest(
                CITED.matcher(citation).results().map(cited -> ListDates.ofMonthFirst(cited.group())));
    }
}
