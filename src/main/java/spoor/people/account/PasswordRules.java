package spoor.people.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * What a password has to be: long, and not what is tried first. There are no rules on kinds of characters, and none that
 * would make people change it.
 */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final int FEWEST_SIGNS = 5;
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /**
     * Gives it back.
     *
     * @throws BadInput saying what to do
     */
    static String require(@Nullable String password, String name) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (password == null || length < SHORTEST || length > LONGEST) {
            throw new BadInput("password.length", "A password has %d to %d characters.", SHORTEST, LONGEST);
        }
        if (isCommon(password) || isAbout(password, name)) {
            throw new BadInput(
                    "password.common",
                    "This password is among those that are tried first. Take several words that have nothing to do with"
                            + " each other.");
        }
        return password;
    }

    private static boolean isCommon(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        String word = asLetters(plain);
        return COMMON.contains(plain)
                || COMMON.contains(word)
                || COMMON.contains(asLetters(plain.replaceFirst("[^\\p{L}]+$", "")))
                || plain.codePoints().distinct().count() < FEWEST_SIGNS
                || isRow(plain);
    }

    /** The name, the program's name, or one of them several times, with little beside it. */
    private static boolean isAbout(String password, String name) {
        String rest = password.toLowerCase(Locale.ROOT)
                .replace(name.toLowerCase(Locale.ROOT), "")
                .replace("spoor", "");
        return asLetters(rest).length() < FEWEST_SIGNS && rest.length() < password.length();
    }

    /** abcdefghijkl, 012345678901, and the same backwards. */
    private static boolean isRow(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++) {
            int step = Math.abs(password.charAt(i) - password.charAt(i - 1));
            steps += step <= 1 || step == 9 ? 1 : 0;
        }
        return steps == password.length() - 1;
    }

    /** p4$$w0rd as password, and nothing that is no letter. */
    private static String asLetters(String password) {
        return password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> read() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/spoor/people/common-passwords.txt")) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
