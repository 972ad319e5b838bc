package spoor.declarations.flag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.names.Contacts;

/** What the properties of a company say of where it is, how to reach it and under which numbers, in one notation. */
final class FirmFacts {

    private static final Pattern NUMBER = Pattern.compile("([\\w.-]+):\\D{0,3}(\\d{5,15})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Shorter ones, such as a town alone, are many firms'. */
    private static final int SHORTEST_ADDRESS = 14;

    private static final int SHORTEST_ADDRESS_IN_HAN = 8;

    private FirmFacts() {}

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

    /** How to reach it. */
    static Set<String> contacts(Map<String, Object> properties) {
        return Contacts.of(texts(properties, "emails"), texts(properties, "phones"), texts(properties, "websites"));
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
