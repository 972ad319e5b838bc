package spoor.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How people type names otherwise than they are stored, by rules; the same for the same seed. */
public final class NameVariants {

    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");
    private static final Transliterator ISO_9 = Transliterator.getInstance("Cyrillic-Latin; Latin-ASCII");
    private static final Transliterator BGN = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern FORM =
            Pattern.compile("(?iu)(^|\\s)(ооо|ао|оао|зао|пао|тов|llc|jsc|pjsc|ojsc|cjsc|ltd\\.?|co\\.,?|"
                    + "limited|inc\\.?|corp\\.?|gmbh|company|ooo|ao|oao|zao|pao)(?=$|[\\s,])");
    private static final String LATIN_TWINS = "acekopxABCEHKMOPTX";
    private static final String CYRILLIC_TWINS = "асекорхАВСЕНКМОРТХ";
    private static final int LETTERS_PER_TYPO = 8;

    private final Random random;

    public NameVariants(long seed) {
        this.random = new Random(seed);
    }

    /** Whether it holds Chinese signs. */
    public static boolean isHan(String name) {
        return HAN.matcher(name).find();
    }

    public static boolean isCyrillic(String name) {
        return CYRILLIC.matcher(name).find();
    }

    /** A typing error for every eight letters; null for names of fewer than five letters, and for Chinese ones. */
    public @Nullable String mistyped(String name) {
        if (isHan(name) || name.chars().filter(Character::isLetter).count() < 5) {
            return null;
        }
        StringBuilder typed = new StringBuilder(name);
        int errors = Math.max(1, name.length() / LETTERS_PER_TYPO);
        int width = name.length() / errors;
        for (int i = errors - 1; i >= 0; i--) {
            int at = i * width + random.nextInt(Math.max(1, width - 1));
            if (isInner(typed, at)) {
                mistype(typed, at);
            }
        }
        return typed.toString().equals(name) ? null : typed.toString();
    }

    /** Letters in words of five and more; shorter words are other words when mistyped. */
    private static boolean isInner(StringBuilder text, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to - from >= 5 && at + 1 < to;
    }

    private void mistype(StringBuilder text, int at) {
        char letter = text.charAt(at);
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, letter);
            case 2 -> {
                text.setCharAt(at, text.charAt(at + 1));
                text.setCharAt(at + 1, letter);
            }
            default -> text.setCharAt(at, Character.isUpperCase(letter) ? 'E' : isCyrillic("" + letter) ? 'е' : 'e');
        }
    }

    /** Its words in another order; null for fewer than two. */
    public @Nullable String reordered(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split("\\s+", -1)));
        if (words.size() < 2 || isHan(name)) {
            return null;
        }
        Collections.rotate(words, 1 + random.nextInt(words.size() - 1));
        return String.join(" ", words);
    }

    /** In other letters: all small, or all capitals. */
    public String recased(String name) {
        return random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
    }

    /** With another legal form; null where it has none that is known here. */
    public @Nullable String reformed(String name) {
        if (name.contains("有限公司")) {
            return name.replaceAll("(股份|责任)?有限公司", random.nextBoolean() ? "股份有限公司" : "");
        }
        String bare =
                FORM.matcher(name).replaceAll(" ").replaceAll("[\\s,]+$", "").strip();
        if (bare.equals(name.strip()) || bare.length() < 3) {
            return null;
        }
        return isCyrillic(name) ? "ЗАО " + bare : bare + (random.nextBoolean() ? " LLC" : "");
    }

    /** In traditional signs; null where that changes nothing. */
    public @Nullable String traditional(String name) {
        String typed = TRADITIONAL.transliterate(name);
        return typed.equals(name) || !isHan(name) ? null : typed;
    }

    /** Two words in one piece, or a long word in two. */
    public @Nullable String cut(String name) {
        if (isHan(name)) {
            return null;
        }
        int blank = name.indexOf(' ');
        if (blank > 2 && name.length() - blank > 3 && random.nextBoolean()) {
            return name.substring(0, blank) + name.substring(blank + 1);
        }
        String[] words = name.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() >= 8 && words[i].chars().allMatch(Character::isLetter)) {
                words[i] = words[i].substring(0, 4) + " " + words[i].substring(4);
                return String.join(" ", words);
            }
        }
        return null;
    }

    /** A Cyrillic name in Latin letters, after one of several tables. */
    public @Nullable String romanised(String name) {
        if (!isCyrillic(name) || isHan(name)) {
            return null;
        }
        String typed = random.nextBoolean() || name.matches("(?iu).*[іїєґ].*")
                ? ISO_9.transliterate(name)
                : BGN.transliterate(name);
        return typed.replaceAll("[^\\x20-\\x7e]", "");
    }

    /** The first signs of a Chinese name as they are read, two syllables a word or all in one; without its legal form. */
    public @Nullable String pinyin(String name) {
        String signs = name.replaceAll("(股份|责任)?有限公司|集团|公司|\\P{IsHan}", "");
        if (signs.length() < 4 || signs.length() > 12) {
            return null;
        }
        String[] syllables =
                PinyinHelper.toPinyin(signs, PinyinStyleEnum.NORMAL, " ").split(" ", -1);
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < syllables.length; i++) {
            typed.append(i > 0 && i % 2 == 0 ? " " : "").append(syllables[i]);
        }
        return typed.toString();
    }

    /** With letters of the other alphabet that look alike. */
    public @Nullable String lookAlike(String name) {
        if (isHan(name)) {
            return null;
        }
        boolean cyrillic = isCyrillic(name);
        String from = cyrillic ? CYRILLIC_TWINS : LATIN_TWINS;
        String to = cyrillic ? LATIN_TWINS : CYRILLIC_TWINS;
        StringBuilder typed = new StringBuilder(name);
        for (int i = 0; i < typed.length(); i += 2) {
            int at = from.indexOf(typed.charAt(i));
            if (at >= 0) {
                typed.setCharAt(i, to.charAt(at));
            }
        }
        return typed.toString().equals(name) ? null : typed.toString();
    }

    /** Digits apart, with a prefix or hyphens. */
    public String spaced(String number) {
        int cut = 1 + random.nextInt(number.length() - 1);
        return number.substring(0, cut) + (random.nextBoolean() ? " " : "-") + number.substring(cut);
    }
}
