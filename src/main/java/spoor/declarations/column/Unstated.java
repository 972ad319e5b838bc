package spoor.declarations.column;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What declarations write where they do not say who made something. */
public final class Unstated {

    private static final Set<String> WORDS = Set.of(
            "",
            "нет",
            "не указан",
            "не указана",
            "не указано",
            "отсутствует",
            "отсутствуют",
            "неизвестен",
            "неизвестно",
            "неизвестный",
            "не установлен",
            "не обозначен",
            "не обозначено",
            "без товарного знака",
            "без марки",
            "не вказано",
            "невідомо",
            "відсутній",
            "unknown",
            "not stated",
            "not specified",
            "not indicated",
            "unspecified",
            "none",
            "no brand",
            "n/a",
            "na",
            "无",
            "未知",
            "不详");

    private static final Pattern ROUND = Pattern.compile("^[\\s\\p{Punct}«»“”]+|[\\s\\p{Punct}«»“”]+$");

    private Unstated() {}

    /** Whether the text says nothing. */
    public static boolean is(String text) {
        return WORDS.contains(ROUND.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
    }
}
