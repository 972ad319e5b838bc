package spoor.declarations.flag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the properties of a company say of how to reach it, in one notation. */
final class Contacts {

    /** Where anybody may have a mailbox or a page. */
    private static final Set<String> PUBLIC = Set.of(
            "gmail.com",
            "mail.ru",
            "yandex.ru",
            "ya.ru",
            "bk.ru",
            "list.ru",
            "inbox.ru",
            "rambler.ru",
            "hotmail.com",
            "outlook.com",
            "yahoo.com",
            "163.com",
            "126.com",
            "qq.com",
            "sina.com",
            "foxmail.com",
            "aliyun.com",
            "ukr.net",
            "mail.com",
            "proton.me",
            "protonmail.com",
            "icloud.com",
            "t.me",
            "vk.com",
            "facebook.com",
            "linkedin.com",
            "alibaba.com",
            "made-in-china.com",
            "aliexpress.com",
            "taobao.com");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern HOST = Pattern.compile("^(?:https?://)?(?:www\\d?\\.)?([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern NUMBER = Pattern.compile("([\\w.-]+):\\D{0,3}(\\d{5,15})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Shorter ones, such as a town alone, are many firms'. */
    private static final int SHORTEST_ADDRESS = 14;

    private static final int SHORTEST_ADDRESS_IN_HAN = 8;
    private static final int TELLING = 9;

    private Contacts() {}

    /** Addresses as they are written, by how they are compared: letters and figures alone. Without a figure it is none. */
    static Map<String, String> addresses(Map<String, Object> properties) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String written : texts(properties, "addresses")) {
            String compared = SIGNS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
            boolean isHan = compared.codePoints().anyMatch(Character::isIdeographic);
            boolean hasFigure = compared.chars().anyMatch(Character::isDigit);
            if (hasFigure && compared.length() >= (isHan ? SHORTEST_ADDRESS_IN_HAN : SHORTEST_ADDRESS)) {
                addresses.putIfAbsent(compared, written);
            }
        }
        return addresses;
    }

    static Set<String> things(Map<String, Object> properties) {
        Set<String> things = new TreeSet<>();
        for (String phone : texts(properties, "phones")) {
            String digits = phone.replaceAll("\\D", "");
            if (digits.length() >= TELLING) {
                things.add("phone:" + digits.substring(digits.length() - TELLING));
            }
        }
        for (String mail : texts(properties, "emails")) {
            Matcher email = EMAIL.matcher(mail.toLowerCase(Locale.ROOT));
            while (email.find()) {
                things.add("email:" + email.group());
                addDomain(things, email.group(1));
            }
        }
        for (String page : texts(properties, "websites")) {
            Matcher host = HOST.matcher(page.strip().toLowerCase(Locale.ROOT));
            if (host.find()) {
                addDomain(things, host.group(1));
            }
        }
        return things;
    }

    private static void addDomain(Set<String> things, String domain) {
        if (!PUBLIC.contains(domain)) {
            things.add("domain:" + domain);
        }
    }

    /** Numbers of registers by the register: only those that are figures throughout. */
    static Map<String, Long> numbers(Map<String, Object> properties) {
        Map<String, Long> numbers = new TreeMap<>();
        for (String identifier : texts(properties, "identifiers")) {
            Matcher number = NUMBER.matcher(identifier);
            if (number.matches()) {
                numbers.putIfAbsent(number.group(1), Long.parseLong(number.group(2)));
            }
        }
        return numbers;
    }

    /** A list, or one text. */
    static List<String> texts(Map<String, Object> properties, String name) {
        Object value = properties.get(name);
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }
}
