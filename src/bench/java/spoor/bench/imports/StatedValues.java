package spoor.bench.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;

/** What the claims of a file say, by record, in a form in which it can be looked for. */
final class StatedValues implements EntrySink {

    /** They say where a claim stands, not what. */
    private static final Set<String> PLACES = Set.of("row", "import", "dataset");

    private static final int LONG_ENOUGH_ANYWHERE = 5;
    private static final int LONG_ENOUGH_INSIDE = 3;
    private static final int LONG_ENOUGH_NUMBER = 6;
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Map<String, String> COUNTRIES = countries();

    private final Map<Long, Said> byLine = new HashMap<>();
    private final Map<Long, Said> byNumber = new HashMap<>();
    private final Set<String> anywhere = new HashSet<>();
    private long records;
    private long rejected;

    /** What the claims of one record say: whole values, their words, and all of it in one. */
    private static final class Said {
        private final Set<String> words = new HashSet<>();
        private final StringBuilder all = new StringBuilder();
    }

    long records() {
        return records;
    }

    long rejected() {
        return rejected;
    }

    @Override
    public Fate accept(Entry entry) {
        records++;
        if (entry.isRejected()) {
            rejected++;
            return Fate.REJECTED;
        }
        Said said = byLine.computeIfAbsent(entry.line(), any -> new Said());
        byNumber.put(entry.number(), said);
        entry.claims().forEach(claim -> add(claim, said));
        return Fate.LOADED;
    }

    /** Sums are of no single record; what they are sums of is told by the records. */
    @Override
    public void conclude(List<Claim> claims) {
        claims.forEach(claim -> add(claim, new Said()));
    }

    private void add(Claim claim, Said said) {
        add(claim.kind().name(), said);
        add(claim.row(), said);
    }

    private void add(Object value, Said said) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                if (inner != null && !PLACES.contains(String.valueOf(name))) {
                    add(inner, said);
                }
            });
        } else if (value instanceof Iterable<?> list) {
            list.forEach(item -> add(item, said));
        } else {
            addText(value instanceof Number number ? plain(new BigDecimal(number.toString())) : value.toString(), said);
        }
    }

    private void addText(String text, Said said) {
        String folded = fold(text);
        anywhere.add(folded);
        said.words.add(folded);
        said.words.addAll(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+", -1)));
        said.all.append(folded).append('\n');
    }

    boolean holds(FileCells.Place record, String value) {
        Said said = record.line() > 0 ? byLine.get(record.line()) : byNumber.get(record.number());
        for (String form : forms(value)) {
            if (form.isEmpty()) {
                continue;
            }
            if (form.length() >= LONG_ENOUGH_ANYWHERE && anywhere.contains(form)) {
                return true;
            }
            if (said != null && (said.words.contains(form) || (mayStandInside(form) && said.all.indexOf(form) >= 0))) {
                return true;
            }
        }
        return false;
    }

    /** Short numbers are found in any long one, such as an id that was computed. */
    private static boolean mayStandInside(String form) {
        boolean isNumber = form.chars().allMatch(Character::isDigit);
        return form.length() >= (isNumber ? LONG_ENOUGH_NUMBER : LONG_ENOUGH_INSIDE);
    }

    /** A value as it stands, as a plain number, as a date, as the code of a country. */
    private static List<String> forms(String value) {
        String folded = fold(value);
        return List.of(folded, number(value), date(value), COUNTRIES.getOrDefault(folded, ""));
    }

    private static String number(String value) {
        try {
            return plain(new BigDecimal(value.replace(",", "").replace(" ", "").replace("%", "")));
        } catch (NumberFormatException none) {
            return "";
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String date(String value) {
        Matcher dotted = DOTTED.matcher(value);
        if (dotted.matches()) {
            return "%s%02d%02d"
                    .formatted(dotted.group(3), Integer.valueOf(dotted.group(2)), Integer.valueOf(dotted.group(1)));
        }
        return value.matches("\\d{4}-\\d{2}-\\d{2}[T ].*") ? fold(value.substring(0, 10)) : "";
    }

    /** Letters and digits, small, without marks. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(fold(country.getDisplayCountry(Locale.ENGLISH)), code.toLowerCase(Locale.ROOT));
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code.toLowerCase(Locale.ROOT));
        }
        return codes;
    }
}
