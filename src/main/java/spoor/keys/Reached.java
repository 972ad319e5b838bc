package spoor.keys;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.names.NameAnalyser;
import spoor.names.NameKind;
import spoor.names.NameWord;

/**
 * Where somebody is reached, as keys: telephone numbers, e-mail addresses, websites and the words of addresses, each behind
 * two signs of its own so that none is taken for a number of a register. Shell firms share them.
 */
public final class Reached {

    private static final String PHONE = "p~";
    private static final String EMAIL = "e~";
    private static final String WEBSITE = "w~";
    private static final String ADDRESS = "a~";

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]+@([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)");
    private static final Pattern HOST = Pattern.compile(
            "^(?:https?://)?(?:www\\d?\\.)?([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,})(?:[:/?#].*)?$");
    private static final Pattern DIALLED =
            Pattern.compile("^(?i)(?:tel|phone|fax|тел|电话|電話)?[.:： ]*[+(\\d][\\d\\s().–-]{5,}\\d$");

    private static final int FEWEST_DIGITS = 7;
    /** Country codes and the 8 of long-distance calls are left out: the last digits tell. */
    private static final int TELLING = 9;

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 40;
    /** What stands in nearly all addresses, and is left out or written otherwise by whoever searches. */
    private static final Set<String> EVERYWHERE = Set.of(
            ("st street ul ulitsa road rd avenue ave prospekt pr lane building bld b house d dom office of room floor"
                            + " no city g gorod town region oblast obl district r raion the and str ltd ул улица вул вулиця пр"
                            + " проспект пер переулок д дом буд будинок корп стр оф офис г город м місто обл область район р")
                    .split(" "));

    private Reached() {}

    /** The keys of something that is stored. */
    public static Set<String> ofStored(Findable findable) {
        Set<String> keys = new LinkedHashSet<>();
        String value = findable.value();
        switch (findable.field()) {
            case Findable.PHONE -> List.of(value.split("[;,/]", -1)).forEach(one -> addPhone(keys, one));
            case Findable.EMAIL -> addMails(keys, value);
            case Findable.WEBSITE -> addHost(keys, value);
            default -> keys.addAll(ofAddress(value));
        }
        return keys;
    }

    /** What a typed text may be but an address; empty for most. */
    public static Set<String> ofTyped(String text) {
        Set<String> keys = new LinkedHashSet<>();
        String bare = text.strip();
        addMails(keys, bare);
        addHost(keys, bare);
        if (DIALLED.matcher(bare).matches()) {
            addPhone(keys, bare);
        }
        return keys;
    }

    /** The words of a typed text that may be an address: with a number, or of three words and more; else none. */
    public static Set<String> ofTypedAddress(String text) {
        Set<String> words = ofAddress(text);
        boolean hasNumber = words.stream().anyMatch(word -> Character.isDigit(word.charAt(ADDRESS.length())));
        boolean hasWord = words.stream()
                .anyMatch(word -> word.length() > ADDRESS.length() + FEWEST_WORDS
                        && !Character.isDigit(word.charAt(ADDRESS.length())));
        return hasWord && words.size() >= (hasNumber ? FEWEST_WORDS : FEWEST_WORDS + 1) ? words : Set.of();
    }

    private static Set<String> ofAddress(String address) {
        Set<String> keys = new LinkedHashSet<>();
        for (NameWord word :
                NameAnalyser.shared().analyse(address, NameKind.THING).words()) {
            String token = word.isHan() ? word.plain() : word.sound().isEmpty() ? word.plain() : word.sound();
            if (keys.size() < MOST_WORDS
                    && !token.isEmpty()
                    && !EVERYWHERE.contains(word.plain())
                    && !token.contains(" ")) {
                keys.add(ADDRESS + token);
            }
        }
        return keys;
    }

    private static void addPhone(Set<String> keys, String text) {
        String digits = text.replaceAll("\\D", "");
        if (digits.length() >= FEWEST_DIGITS) {
            keys.add(PHONE + digits.substring(Math.max(0, digits.length() - TELLING)));
        }
    }

    private static void addMails(Set<String> keys, String text) {
        Matcher mail = MAIL.matcher(text.toLowerCase(Locale.ROOT));
        while (mail.find()) {
            keys.add(EMAIL + mail.group());
        }
    }

    private static void addHost(Set<String> keys, String text) {
        Matcher host = HOST.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (host.matches()) {
            keys.add(WEBSITE + host.group(1));
        }
    }
}
