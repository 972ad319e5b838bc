package spoor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a cell, apart from the label in front of it or behind: {@code ИНН 7702000001},
 * {@code 1828020110 (Tax ID/INN)}.
 *
 * @param kind what the label says it is
 * @param number as printed
 */
record NumberCell(Optional<IdentifierKind> kind, String number) {

    private static final Pattern QUOTES = Pattern.compile("^[\"'`’‘“”«]+|[\"'`’‘“”»]+$");
    private static final int MOST = 12;
    private static final int LONGEST = 400;
    private static final Pattern BRACKETS =
            Pattern.compile("^(.*\\d.*?)[\\s,:-]*[(\\[（]\\s*([^()\\[\\]（）]+?)\\s*[)\\]）]$");
    private static final Pattern BARE = Pattern.compile("^(\\S*\\d\\S*)[\\s,:-]+(\\p{L}[\\p{L}\\s./-]*)$");
    /** Between two numbers, each of which may have its label. */
    private static final Pattern APART =
            Pattern.compile("\\s*[;|\\n\\r；、]\\s*|\\s*[,，]\\s+|\\s+/\\s+|\\s+(?:and|и|та)\\s+");

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d./-]*\\d[\\p{L}\\d./-]*");
    private static final Pattern LABELLED_NEXT = Pattern.compile("(?<=[\\d)])[\\s,]+(?=[\\p{L}№])");
    private static final Pattern NUMBER_NEXT = Pattern.compile("(?<=[\\p{L})])[\\s,]+(?=\\d)");

    /** The numbers of a cell, each with its label; one without a label if nothing else is to be seen in it. */
    static List<NumberCell> list(String cell) {
        String text = QUOTES.matcher(cell.strip()).replaceAll("").strip();
        if (isPlain(text) || text.length() > LONGEST) {
            return List.of(new NumberCell(Optional.empty(), text));
        }
        List<NumberCell> all = labelled(text);
        if (all.isEmpty()) {
            all = apart(List.of(APART.split(text)));
        }
        return all.isEmpty() || all.size() > MOST ? List.of(new NumberCell(Optional.empty(), text)) : all;
    }

    /** Nearly all cells are: a number and nothing else. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        return text.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-'));
    }

    /** One number with its label, or several that each have one. */
    private static List<NumberCell> labelled(String text) {
        List<NumberCell> one = single(text);
        if (!one.isEmpty()) {
            return one;
        }
        boolean isFront = NumberLabel.findFront(text).isPresent();
        String[] parts = (isFront ? LABELLED_NEXT : NUMBER_NEXT).split(text);
        return parts.length > 1 ? allLabelled(List.of(parts)) : List.of();
    }

    private static List<NumberCell> allLabelled(List<String> parts) {
        List<NumberCell> all = new ArrayList<>();
        for (String part : parts) {
            List<NumberCell> one = single(part.replaceAll("[\\s,;]+$", ""));
            if (one.isEmpty()) {
                return List.of();
            }
            all.addAll(one);
        }
        return all;
    }

    /** A label with one number, or "ИНН/КПП 7702000001/770201001". */
    private static List<NumberCell> single(String text) {
        Optional<NumberLabel.Front> front = NumberLabel.findFront(text);
        if (front.isPresent()) {
            return of(front.get().label(), front.get().rest());
        }
        for (Pattern behind : List.of(BRACKETS, BARE)) {
            Matcher matcher = behind.matcher(text);
            if (matcher.matches()) {
                Optional<NumberLabel> label = NumberLabel.find(matcher.group(2));
                if (label.isPresent()) {
                    return of(label.get(), matcher.group(1));
                }
            }
        }
        return List.of();
    }

    private static List<NumberCell> of(NumberLabel label, String rest) {
        String number = rest.strip();
        String[] parts = number.split("/", -1);
        if (parts.length > 1 && parts.length == label.kinds().size()) {
            List<NumberCell> all = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                all.add(new NumberCell(Optional.of(label.kinds().get(i)), parts[i].strip()));
            }
            return all;
        }
        boolean isOne = !APART.matcher(number).find() && !hasLabelInside(number);
        return isOne ? List.of(new NumberCell(Optional.of(label.kind()), number)) : List.of();
    }

    /** Another label after the first number. */
    private static boolean hasLabelInside(String number) {
        String[] parts = LABELLED_NEXT.split(number, 2);
        return parts.length > 1 && NumberLabel.findFront(parts[1]).isPresent();
    }

    /** Several numbers only if each part is one: "HRB 1234, Amtsgericht Berlin" is one. */
    private static List<NumberCell> apart(List<String> parts) {
        if (parts.size() < 2) {
            return List.of();
        }
        List<NumberCell> all = new ArrayList<>();
        for (String part : parts) {
            List<NumberCell> one = labelled(part);
            if (one.isEmpty() && !NUMBER.matcher(part).matches()) {
                return List.of();
            }
            all.addAll(one.isEmpty() ? List.of(new NumberCell(Optional.empty(), part)) : one);
        }
        return all;
    }

    /** What it is: as the label says, unless whoever asks knows it more exactly. */
    IdentifierKind kindOr(IdentifierKind asked) {
        return kind.filter(said -> !said.isNational() || asked.isNational()).orElse(asked);
    }
}
