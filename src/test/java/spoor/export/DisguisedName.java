package spoor.export;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Writes a name as people, scanners, word processors and web pages do, and as somebody may who wants it to slip through. */
final class DisguisedName {

    private static final List<String> FILLERS = List.of(
            " ",
            "  ",
            "\u00a0",
            "\u3000",
            "\u2009",
            "\t",
            "\n",
            "\r\n    ",
            "-",
            " – ",
            "—",
            "----",
            "_",
            ".",
            ",",
            "·",
            "/",
            "\\ ",
            "|",
            "~",
            "*",
            "**",
            "+",
            ":",
            ";",
            "!",
            "?",
            "#",
            "=",
            "% ",
            "& ",
            "&amp;",
            "&nbsp;",
            "(",
            ") ",
            "[ ",
            "] ",
            "{",
            "}",
            "\"",
            "'",
            "“",
            "” ",
            "«",
            "»",
            "„",
            "’",
            "<b>",
            "</b> ",
            "<br/>",
            "<span class=\"x y\">",
            "[i]",
            "\u200b",
            "\u202e",
            "\u200f",
            "\u2060",
            "\ufeff",
            "\u2028",
            "•",
            "™",
            "®",
            "→",
            "🙂",
            "\u0007");

    private static final List<String> UNSEEN = List.of(
            "\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u034f", "\ufe0f", "\u0301", "\u0336",
            "\u20dd");

    private static final String LATIN = "abcehikmoptxyjs";
    private static final String CYRILLIC = "аЬсенікмортхујѕ";
    private static final String CAPITALS = "АВСЕНІКМОРТХУЈЅ";
    private static final List<String> GREEK =
            List.of("aα", "bΒ", "eΕ", "hΗ", "iι", "kκ", "mΜ", "nΝ", "oο", "pρ", "tΤ", "xχ");

    private final RandomGenerator random;

    DisguisedName(RandomGenerator random) {
        this.random = random;
    }

    /** Words apart by any run of fillers; each word in a writing of its own. */
    String of(String name) {
        List<String> words = List.of(name.split(" ", -1));
        return words.stream()
                .map(this::word)
                .collect(Collectors.joining("\0"))
                .codePoints()
                .mapToObj(point -> point == 0 ? fillers(1, 8) : Character.toString(point))
                .collect(Collectors.joining());
    }

    private String fillers(int least, int most) {
        return random.ints(random.nextInt(least, most + 1), 0, FILLERS.size())
                .mapToObj(FILLERS::get)
                .collect(Collectors.joining());
    }

    private String word(String word) {
        int[] points = word.codePoints().toArray();
        int way = random.nextInt(6);
        String between = way == 0 ? fillers(1, 2) : "";
        int breakAt = way == 1 ? random.nextInt(1, points.length + 1) : 0;
        String ending = random.nextBoolean() ? "-\n" : random.nextBoolean() ? "\n" : "-\r\n  ";
        boolean plain = way == 2;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            text.append(i > 0 ? between : "").append(i > 0 && i == breakAt ? ending : "");
            text.append(plain ? Character.toString(points[i]) : letter(points[i]));
        }
        return text.toString();
    }

    private String letter(int point) {
        return switch (random.nextInt(12)) {
            case 0 -> Character.toString(Character.toUpperCase(point));
            case 1 -> wide(point);
            case 2 -> styled(point);
            case 3, 4 -> twin(point);
            case 5 -> Character.toString(point) + UNSEEN.get(random.nextInt(UNSEEN.size()));
            case 6 -> "&#" + (random.nextBoolean() ? "x" + Integer.toHexString(point) : point) + ";";
            case 7 -> random.nextInt(4) == 0 ? escaped(point) : Character.toString(point);
            default -> Character.toString(point);
        };
    }

    private static boolean isAscii(int point) {
        return point < 128 && Character.isLetterOrDigit(point);
    }

    private static String wide(int point) {
        return Character.toString(isAscii(point) ? point - '!' + 0xff01 : point);
    }

    /** Mathematical, circled, squared. */
    private String styled(int point) {
        if (!isAscii(point) || Character.isDigit(point)) {
            return Character.toString(isAscii(point) ? point - '0' + 0x1d7ce : point);
        }
        int at = Character.toLowerCase(point) - 'a';
        int[] alphabets = {0x1d400, 0x1d41a, 0x1d5d4, 0x1d68a, 0x24b6, 0x24d0, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6};
        return Character.toString(alphabets[random.nextInt(alphabets.length)] + at);
    }

    private String twin(int point) {
        int at = LATIN.indexOf(Character.toLowerCase(point));
        if (at < 0) {
            return Character.toString(point);
        }
        String greek = GREEK.stream()
                .filter(each -> each.charAt(0) == Character.toLowerCase(point))
                .map(each -> each.substring(1))
                .findFirst()
                .orElse("");
        return switch (random.nextInt(3)) {
            case 0 -> String.valueOf(CYRILLIC.charAt(at));
            case 1 -> String.valueOf(CAPITALS.charAt(at));
            default -> greek.isEmpty() ? String.valueOf(CAPITALS.charAt(at)) : greek;
        };
    }

    private String escaped(int point) {
        if (point > Character.MAX_VALUE) {
            return Character.toString(point);
        }
        byte[] bytes = Character.toString(point).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        StringBuilder percents = new StringBuilder();
        for (byte each : bytes) {
            percents.append("%%%02X".formatted(each));
        }
        return Arrays.asList("\\u%04x".formatted(point), percents.toString()).get(random.nextInt(2));
    }
}
