package spoor.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.names.FoldedText;

/**
 * Takes the names of entities that must not be named out of texts: as letters, whatever their case, width, style, marks and
 * look, whatever stands between them, also inside ids and addresses, in escapes or not. Safe for use by any thread.
 */
final class WithheldText {

    /** An id, an address or the like: to change a part of it would make another one of it. */
    private static final Pattern TOKEN =
            Pattern.compile("[a-z][a-z0-9+.\\-]*[/:]\\S*|(?=\\S*(?:://|[@?&=_#]|%\\p{XDigit}{2}))\\S+");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\\b\\w+://[^\\s<>\"]+|(?<![^\\s<>\"])[^\\s<>\"]*(?:%\\p{XDigit}{2}|xn--)[^\\s<>\"]*)(?<![.,;:!?)\\]])");
    private static final String ENTITY = "withheld/";

    /** A stretch of a text that names somebody. */
    private record Stretch(int from, int to, int letters, String placeholder) {

        Stretch joined(Stretch next) {
            return new Stretch(
                    from,
                    Math.max(to, next.to),
                    Math.max(letters, next.letters),
                    next.letters > letters ? next.placeholder : placeholder);
        }
    }

    private final Map<String, String> whole = new HashMap<>();
    private final NameTree caseless = new NameTree(FoldedText.Look.CASELESS);
    private final NameTree ownLook = new NameTree(FoldedText.Look.OWN);
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    WithheldText(List<Withheld> withheld) {
        for (Withheld one : withheld) {
            for (int i = 0; i < one.ids().size(); i++) {
                String id = one.ids().get(i);
                whole.put(id, one.placeholderId(i));
                add(List.of(id, id.substring(id.lastIndexOf('/') + 1)), false, one);
            }
            add(one.texts(), false, one);
            add(one.words(), true, one);
        }
    }

    private void add(Collection<String> texts, boolean given, Withheld one) {
        for (String text : texts) {
            for (PlacedText reading : PlacedText.readings(text)) {
                add(reading.text(), given, one.placeholder());
            }
        }
    }

    private void add(String text, boolean given, String placeholder) {
        caseless.add(text, given, placeholder);
        ownLook.add(text, given, placeholder);
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
        List<Stretch> found = stretches(text);
        return found.isEmpty() ? text : without(text, withAddresses(text, found));
    }

    private String token(String token) {
        List<Stretch> found = stretches(token);
        if (found.isEmpty()) {
            return token;
        }
        return token.contains("://") ? "" : found.getFirst().placeholder();
    }

    /** In the order of the text; none touches another. */
    private List<Stretch> stretches(String text) {
        List<Stretch> found = new ArrayList<>();
        PlacedText.readings(text).forEach(reading -> look(reading, found));
        return joined(found);
    }

    private void look(PlacedText reading, List<Stretch> found) {
        NameTree.Found note = (name, from, to) -> found.add(
                new Stretch(reading.begin(from), reading.end(to), name.letters().length(), name.placeholder()));
        caseless.find(reading.text(), note);
        if (FoldedText.isMixable(reading.text())) {
            ownLook.find(reading.text(), note);
        }
    }

    private static List<Stretch> joined(List<Stretch> found) {
        found.sort(Comparator.comparingInt(Stretch::from));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : found) {
            if (!joined.isEmpty() && next.from() < joined.getLast().to()) {
                joined.add(joined.removeLast().joined(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** Of an address that names somebody nothing stays. */
    private static List<Stretch> withAddresses(String text, List<Stretch> found) {
        List<Stretch> all = new ArrayList<>(found);
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            found.stream()
                    .filter(each -> each.from() < address.end() && each.to() > address.start())
                    .findFirst()
                    .ifPresent(each ->
                            all.add(new Stretch(address.start(), address.end(), each.letters(), each.placeholder())));
        }
        return joined(all);
    }

    private static String without(String text, List<Stretch> found) {
        StringBuilder clean = new StringBuilder(text.length());
        int done = 0;
        for (Stretch each : found) {
            clean.append(text, done, each.from()).append(each.placeholder());
            done = each.to();
        }
        return clean.append(text, done, text.length()).toString();
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
