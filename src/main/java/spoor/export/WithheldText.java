package spoor.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the names of entities that must not be named out of texts: in any case, whatever stands between their words, also
 * inside ids and addresses, percent-encoded or not. Safe for use by any thread.
 */
final class WithheldText {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** No blank, and something that ids and addresses have: to change a part of it would make another one of it. */
    private static final Pattern TOKEN = Pattern.compile("\\S*[/:_=?&%@#\\-]\\S*");

    private static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}]{0,3}";
    private static final int SHORT = 4;
    private static final String ENTITY = "withheld/";

    /** A text that gives somebody away. */
    private record Rule(Pattern pattern, String placeholder) {}

    private final Map<String, String> whole = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    WithheldText(List<Withheld> withheld) {
        Map<String, String> texts = new HashMap<>();
        for (Withheld one : withheld) {
            for (int i = 0; i < one.ids().size(); i++) {
                whole.put(one.ids().get(i), one.placeholderId(i));
                texts.put(tail(one.ids().get(i)), one.placeholder());
                texts.put(one.ids().get(i), one.placeholder());
            }
            one.texts().forEach(text -> texts.put(text, one.placeholder()));
        }
        texts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> each) ->
                                -each.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> add(each.getKey(), each.getValue()));
    }

    private static String tail(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private void add(String text, String placeholder) {
        List<String> words = WORDS.matcher(normal(text))
                .results()
                .map(match -> Pattern.quote(match.group()))
                .toList();
        String letters = String.join("", words);
        if (letters.length() < 2) {
            return;
        }
        boolean alone = WORDS.matcher(normal(text))
                                .results()
                                .mapToInt(match -> match.group().length())
                                .sum()
                        <= SHORT
                && text.codePoints().noneMatch(Character::isIdeographic);
        String inner = String.join(BETWEEN, words);
        rules.add(new Rule(
                Pattern.compile(
                        alone ? "(?<![\\p{L}\\p{N}])" + inner + "(?![\\p{L}\\p{N}])" : inner,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                placeholder));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Makes this id stand as that one from now on. */
    void replace(String id, String by) {
        whole.putIfAbsent(id, by);
    }

    /** Whether it is the id of one of them. */
    boolean isWithheld(String id) {
        String by = whole.get(id);
        return by != null && by.startsWith(ENTITY);
    }

    /** The same text without what gives somebody away; the same object where nothing does. */
    String clean(String text) {
        String known = whole.get(text);
        if (known != null) {
            return known;
        }
        if (TOKEN.matcher(text).matches()) {
            return tokens.computeIfAbsent(text, this::token);
        }
        String clean = normal(text);
        boolean changed = false;
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(clean);
            if (matcher.find()) {
                clean = matcher.replaceAll(Matcher.quoteReplacement(rule.placeholder()));
                changed = true;
            }
        }
        String inside = insides(changed ? clean : text);
        return changed || !inside.equals(text) ? inside : text;
    }

    /** Addresses inside a text may have a name percent-encoded. */
    private String insides(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return java.util.Arrays.stream(text.split("(?<=\\s)|(?=\\s)", -1))
                .map(part -> part.indexOf('%') < 0 ? part : tokens.computeIfAbsent(part, this::token))
                .collect(Collectors.joining());
    }

    private String token(String token) {
        for (String form : List.of(normal(token), normal(decoded(token)))) {
            for (Rule rule : rules) {
                if (rule.pattern().matcher(form).find()) {
                    return token.contains("://") ? "" : rule.placeholder();
                }
            }
        }
        return token;
    }

    private static String decoded(String token) {
        try {
            return URLDecoder.decode(token, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return token;
        }
    }

    /** What an entity is called instead: by its id, or that of the record that was named. */
    String placeholder(String id, List<String> records) {
        String by = whole.get(id);
        for (String record : records) {
            by = by == null ? whole.get(record) : by;
        }
        return by == null ? "[withheld]" : "[withheld " + by.substring(by.indexOf('/') + 1) + "]";
    }
}
