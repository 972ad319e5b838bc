package spoor.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences, dates, numbers and countries of one language. The words are those of the page, so that a document calls a
 * thing what the page calls it, and beside them the document's own. {@code {{name}}} in them is filled in; a key of a counted thing
 * has the forms of the language behind it: {@code _one}, {@code _few}, {@code _many}, {@code _other}.
 */
public final class Words {

    /** The catalogues of the page that documents speak with. */
    static final List<String> OF_THE_PAGE = List.of(
            "ask",
            "choice",
            "confidence",
            "constraint",
            "declarations",
            "designation",
            "entity",
            "evidence",
            "figures",
            "gaps",
            "joins",
            "label",
            "list",
            "question",
            "relation",
            "report",
            "side",
            "why");

    /** What else documents say, each in words of its own: a dossier, a file that proposes to list firms. */
    private static final List<String> OWN = List.of("dossier", "proposal");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern PARTIAL_DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
    private static final List<String> SHORT_COUNTRIES = List.of("HK", "MO");
    private static final Map<Language, Map<String, String>> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final ULocale locale;
    private final Map<String, String> texts;
    private final PluralRules plurals;
    private final LocaleDisplayNames longNames;
    private final LocaleDisplayNames shortNames;

    public Words(Language language) {
        this.language = language;
        this.locale = language.locale();
        this.texts = load(language);
        this.plurals = PluralRules.forLocale(locale);
        this.longNames = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL);
        this.shortNames = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    }

    /** Which language this is. */
    public Language language() {
        return language;
    }

    /** Whether there are such words. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The words of a key; the key itself where there are none, which a test rules out. */
    public String say(String key) {
        return texts.getOrDefault(key, key);
    }

    /** The words of a key with names and values in turn put in. */
    public String say(String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return fill(say(key), values);
    }

    /** The words of a counted thing; the number stands at {@code {{count}}}, {@code {{number}}} and {@code {{shown}}}. */
    public String count(String key, long count, Object... namesAndValues) {
        String form = key + "_" + plurals.select((double) count);
        String found = has(form) ? form : has(key + "_other") ? key + "_other" : key;
        Object[] all = java.util.Arrays.copyOf(namesAndValues, namesAndValues.length + 6);
        String number = number(count);
        System.arraycopy(
                new Object[] {"count", number, "number", number, "shown", number}, 0, all, namesAndValues.length, 6);
        return say(found, all);
    }

    /** What a value of the data is called, {@code propulsion} for instance; unknown ones are themselves. */
    public String value(String kind, String value) {
        String key = "choice." + kind + "." + value;
        return has(key) ? say(key) : value.replace('-', ' ');
    }

    /** The name of a country by its code; a code that is none is itself. */
    public String country(String code) {
        String name = (SHORT_COUNTRIES.contains(code) ? shortNames : longNames).regionDisplayName(code);
        return name == null ? code : name;
    }

    /** One, two and three. */
    public String and(Collection<String> items) {
        return ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE)
                .format(items);
    }

    /** One, two or three. */
    public String or(Collection<String> items) {
        return ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(items);
    }

    /** With the marks of the language. */
    public String number(long number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** With the marks of the language, at most three places behind the point. */
    public String number(double number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** Always with as many places behind the point. */
    public String number(double number, int places) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(number);
    }

    /** A year, a month or a day; anything else as it came. */
    public String date(String partial) {
        Matcher parts = PARTIAL_DATE.matcher(partial);
        if (!parts.matches() || parts.group(2) == null) {
            return partial;
        }
        try {
            LocalDate day = LocalDate.parse(partial.length() == 7 ? partial + "-01" : partial);
            return format(day.atStartOfDay(ZoneOffset.UTC).toInstant(), parts.group(3) == null ? "yMMM" : "yMMMd");
        } catch (java.time.DateTimeException e) {
            return partial;
        }
    }

    /** A day in full. */
    public String day(Instant time) {
        return format(time, "yMMMMd");
    }

    /** The minute of a day, in UTC. */
    public String clock(Instant time) {
        return time.toString().substring(11, 16);
    }

    private String format(Instant time, String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format((Object) time.toEpochMilli());
    }

    /** The first letter large, as a sentence begins. */
    public String begin(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale.toLocale()) + text.substring(first);
    }

    private static String fill(String text, Map<String, Object> values) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(String.valueOf(values.getOrDefault(place.group(1), place.group()))));
    }

    private static synchronized Map<String, String> load(Language language) {
        return LOADED.computeIfAbsent(language, Words::read);
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> texts = new HashMap<>();
        JsonMapper json = new JsonMapper();
        try {
            for (String catalogue : OF_THE_PAGE) {
                try (InputStream in = open("/words/" + language.tag() + "/" + catalogue + ".json")) {
                    flatten(catalogue, json.readTree(in), texts);
                }
            }
            for (String document : OWN) {
                try (InputStream in = open("/spoor/words/" + document + "_" + language.tag() + ".properties")) {
                    Properties own = new Properties();
                    own.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    own.forEach((key, text) -> texts.put(document + "." + key, text.toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the words of a dossier cannot be read", e);
        }
        return Map.copyOf(texts);
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Words.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException(file + " is not on the class path");
        }
        return in;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(path + "." + field.getKey(), field.getValue(), texts));
        } else {
            texts.put(path, node.asString());
        }
    }
}
