package spoor.ingest.customs;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spoor.ingest.format.list.ListAuthority;

/** Who lists somebody, as the cells of a table say it. */
final class Authorities {

    private static final Pattern WITHIN = Pattern.compile("\\s*(?:,|/|&| and | и | та |、|，)\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    private Authorities() {}

    /**
     * As Spoor names them where it knows them. A comma parts authorities only where each part is one, or a country: names of
     * authorities have commas.
     */
    static List<String> of(String cell) {
        return EntityRow.split(cell).stream()
                .flatMap(Authorities::parts)
                .map(Authorities::named)
                .distinct()
                .toList();
    }

    private static Stream<String> parts(String text) {
        List<String> parts = Arrays.stream(WITHIN.split(text))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.stream().allMatch(Authorities::isKnown) ? parts.stream() : Stream.of(text);
    }

    private static boolean isKnown(String part) {
        String country = Values.country(IN_BRACKETS.matcher(part).replaceAll(""));
        return !ListAuthority.of(part).isEmpty() || country.length() == 2;
    }

    private static String named(String part) {
        String known = ListAuthority.of(part);
        return known.isEmpty() ? part : known;
    }
}
