package spoor.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.list.Papers;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/**
 * One row of OFAC's file of names, with what its files of addresses and of other names have for it. Much stands in its
 * remarks, cut by semicolons: {@code DOB 01 Mar 1960; nationality Russia; Tax ID No. 7700000001 (Russia)}.
 */
record OfacRecord(List<String> row, List<List<String>> addressRows, List<List<String>> nameRows) {

    private static final Pattern ALIAS = Pattern.compile("(?:Linked To|[afn]\\.k\\.a\\.) '?(.+?)'?");
    private static final Pattern NUMBER = Pattern.compile(
            "(.*?(?:No\\.|Number|Code|ID|LEI|Passport|IMO)(?:\\s+(?:No\\.|Number|Code))*)\\s+#?:?\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}./ -]*?)(?: \\((.+?)\\).*)?");
    private static final Pattern CONTACT = Pattern.compile("(Website|Email Address|Phone Number)\\s+(\\S.*)");
    private static final Pattern DATED = Pattern.compile("(DOB|Organization Established Date)\\s+(.+)");
    private static final Pattern NATION =
            Pattern.compile("(?:nationality|citizen|Nationality of Registration)\\s+(.+)");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM yyyy")
            .toFormatter(Locale.ENGLISH);

    List<Claim> claims(Statements to) {
        NodeLabel label = Lists.ofacLabel(OfacFiles.text(row, 2));
        String uid = row.getFirst().strip();
        List<String> remarks = Arrays.stream(OfacFiles.text(row, 11).split(";", -1))
                .map(part -> part.strip().replaceAll("\\.$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
        Properties entity = to.stated("ofac/" + uid)
                .with("name", OfacFiles.text(row, 1))
                .with("aliases", aliases(remarks))
                .with("identifiers", identifiers(uid, remarks))
                .with("addresses", addresses())
                .with(
                        "positions",
                        Stream.of(OfacFiles.text(row, 4))
                                .filter(title -> !title.isEmpty())
                                .toList())
                .with("websites", all(CONTACT, "Website", remarks))
                .with("emails", all(CONTACT, "Email Address", remarks))
                .with("phones", all(CONTACT, "Phone Number", remarks))
                .with("birthDate", date("DOB", remarks))
                .with("founded", date("Organization Established Date", remarks))
                .with("note", String.join("; ", remarks))
                .with("topics", List.of("sanction"));
        if (label == NodeLabel.VESSEL) {
            entity.with("vesselType", OfacFiles.text(row, 6))
                    .with("flag", OfacFiles.text(row, 9))
                    .with("owner", OfacFiles.text(row, 10));
        }
        Statements.countries(entity, countries(remarks));
        String id = to.entity(label, entity);
        List<String> programmes = Arrays.stream(OfacFiles.text(row, 3).split("\\]\\s*\\[|;", -1))
                .map(programme -> programme.replaceAll("[\\[\\]]", "").strip())
                .toList();
        programmes.forEach(programme -> to.listing(id, "US-OFAC", programme, null));
        return to.claims();
    }

    private List<String> aliases(List<String> remarks) {
        Set<String> names = new LinkedHashSet<>();
        nameRows.forEach(cells -> names.add(OfacFiles.text(cells, 3)));
        for (String remark : remarks) {
            Matcher alias = ALIAS.matcher(remark);
            if (alias.matches() && !remark.startsWith("Linked")) {
                names.add(alias.group(1));
            }
        }
        names.remove("");
        names.remove(OfacFiles.text(row, 1));
        return List.copyOf(names);
    }

    /** Street, town and country of each. */
    private List<String> addresses() {
        List<String> found = new ArrayList<>();
        for (List<String> cells : addressRows) {
            String address = String.join(
                    ", ",
                    Stream.of(2, 3, 4)
                            .map(index -> OfacFiles.text(cells, index))
                            .filter(part -> !part.isEmpty())
                            .toList());
            if (!address.isEmpty()) {
                found.add(address);
            }
        }
        return found.stream().distinct().toList();
    }

    /** By the addresses and, of people, by their nationality, which goes first. */
    private List<String> countries(List<String> remarks) {
        List<String> names = new ArrayList<>();
        for (String remark : remarks) {
            Matcher nation = NATION.matcher(remark);
            if (nation.matches()) {
                names.add(nation.group(1));
            }
        }
        addressRows.forEach(cells -> names.add(OfacFiles.text(cells, 4)));
        return names.stream()
                .map(EuCountries::codeOf)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> identifiers(String uid, List<String> remarks) {
        Identifiers found = new Identifiers("").add(IdentifierKind.OFAC, uid);
        for (String remark : remarks) {
            Matcher number = NUMBER.matcher(remark);
            boolean real = number.matches() && number.group(2).chars().anyMatch(Character::isDigit);
            if (real && !CONTACT.matcher(remark).matches()) {
                String country = number.group(3) == null ? "" : EuCountries.codeOf(number.group(3));
                found.add(Papers.kindOf(number.group(1)), number.group(2), country);
            }
        }
        return found.list();
    }

    private static List<String> all(Pattern pattern, String word, List<String> remarks) {
        return remarks.stream()
                .map(pattern::matcher)
                .filter(found -> found.matches() && found.group(1).equals(word))
                .map(found -> found.group(2).strip())
                .distinct()
                .toList();
    }

    /** The first that is a date, to the day or the year. */
    private static @Nullable String date(String word, List<String> remarks) {
        return all(DATED, word, remarks).stream()
                .map(OfacRecord::dateOf)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String dateOf(String text) {
        if (text.matches("\\d{4}")) {
            return text;
        }
        try {
            return LocalDate.parse(text, DAY).toString();
        } catch (DateTimeException about) {
            return "";
        }
    }
}
