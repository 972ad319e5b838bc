package spoor.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses, telephone numbers and domains in one notation, by which firms that share one are met. */
public final class Contacts {

    /** Where anybody may have an address. */
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
            "tut.by",
            "mail.com",
            "proton.me",
            "protonmail.com",
            "icloud.com",
            "t.me",
            "vk.com",
            "facebook.com",
            "linkedin.com",
            "instagram.com",
            "alibaba.com",
            "made-in-china.com",
            "aliexpress.com",
            "taobao.com");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern HOST = Pattern.compile("^(?:https?://)?(?:www\\d?\\.)?([\\w-]+(?:\\.[\\w-]+)+)");
    /** Country code and the 8 of long-distance calls are left out: the last digits tell. */
    private static final int TELLING = 9;

    private Contacts() {}

    /**
     * Each once, such as {@code phone:957771234}, {@code email:info@firm.cn} and {@code domain:firm.cn}; e-mail addresses
     * first. A domain at which anybody may have an address is left out, and a number of fewer than nine digits.
     *
     * @param emails cells that may hold several
     * @param phones cells that may hold several, divided by {@code ;}, {@code ,} or {@code /}
     * @param websites addresses of pages
     */
    public static Set<String> of(List<String> emails, List<String> phones, List<String> websites) {
        Set<String> found = new LinkedHashSet<>();
        emails.forEach(cell -> addEmails(found, cell));
        websites.forEach(cell -> addHost(found, cell));
        phones.forEach(cell -> addPhones(found, cell));
        return found;
    }

    private static void addHost(Set<String> found, String cell) {
        Matcher host = HOST.matcher(cell.strip().toLowerCase(Locale.ROOT));
        if (host.find()) {
            addDomain(found, host.group(1));
        }
    }

    private static void addPhones(Set<String> found, String cell) {
        for (String phone : cell.split("[;,/]", -1)) {
            String digits = phone.replaceAll("\\D", "");
            if (digits.length() >= TELLING) {
                found.add("phone:" + digits.substring(digits.length() - TELLING));
            }
        }
    }

    private static void addEmails(Set<String> found, String cell) {
        Matcher email = EMAIL.matcher(cell.toLowerCase(Locale.ROOT));
        while (email.find()) {
            found.add("email:" + email.group());
            addDomain(found, email.group(1));
        }
    }

    private static void addDomain(Set<String> found, String host) {
        if (!PUBLIC.contains(host)) {
            found.add("domain:" + host);
        }
    }
}
