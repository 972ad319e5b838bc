package spoor.identity.score.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.model.Identifier;

/** Takes apart what stands as one name and is two: "Murom Plant (МПЗ)", "English: Murom Plant". */
public final class Names {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:english|russian|ukrainian|chinese|latin|en|ru|uk|a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|formerly|also)\\s*:\\s*");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]{2,})[)）\\]]");
    /** Inside a name such as "Juhang (Shenzhen) Aviation" brackets are part of it. */
    private static final int SHORTEST = 2;

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** What a list says where it has a picture of the name. */
    private static final String PICTURE = "text of image";
    /** In brackets behind a maker: "part not stated". */
    private static final String NOT_STATED = " not stated";

    private Names() {}

    /** Whether it is the name of anybody at all. */
    public static boolean isSomebody(String name) {
        return !name.equalsIgnoreCase(PICTURE)
                && !name.toLowerCase(Locale.ROOT).endsWith(NOT_STATED)
                && !Identifier.isNobody(name);
    }

    public static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        for (String part : text.split("\\s+/\\s+", -1)) {
            names.addAll(splitBrackets(part));
        }
        return names;
    }

    private static List<String> splitBrackets(String text) {
        String name = LABEL.matcher(text.strip()).replaceFirst("").strip();
        Matcher brackets = BRACKETS.matcher(name);
        List<String> names = new ArrayList<>();
        while (brackets.find()) {
            String inside =
                    LABEL.matcher(brackets.group(1).strip()).replaceFirst("").strip();
            String outside = (name.substring(0, brackets.start()) + " " + name.substring(brackets.end())).strip();
            boolean otherScript = script(inside) != script(outside);
            boolean atEnd = brackets.end() == name.length() && inside.indexOf(' ') >= 0;
            if (outside.length() > SHORTEST && inside.chars().anyMatch(Character::isLetter) && (otherScript || atEnd)) {
                names.add(outside);
                names.add(inside);
            }
        }
        if (names.isEmpty() && !name.isEmpty()) {
            names.add(name);
        }
        return names;
    }

    private static int script(String text) {
        if (HAN.matcher(text).find()) {
            return 2;
        }
        return CYRILLIC.matcher(text).find() ? 1 : 0;
    }
}
