package spoor.ingest.format.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.ingest.read.XmlElement;
import spoor.model.BadInput;
import spoor.model.NodeLabel;

/** The list of the Swiss State Secretariat for Economic Affairs: targets that refer to places and sets of sanctions. */
final class SecoXml implements XmlList {

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(.{0,60}?(?:number|INN|IMO|code|ОГРН)[^:]{0,40}):\\s*([A-Z0-9][A-Z0-9/ -]{3,30})\\.?");

    private final Map<String, XmlElement> places = new HashMap<>();
    private final Map<String, String> programmes = new HashMap<>();

    private String version = "";

    @Override
    public void begin(XmlElement root) {
        version = ListDates.ofStart(root.attribute("date"));
    }

    @Override
    public Set<String> records() {
        return Set.of("target");
    }

    @Override
    public Set<String> referred() {
        return Set.of("place", "sanctions-program");
    }

    @Override
    public void refer(XmlElement element) {
        if (element.name().equals("place")) {
            places.put(element.attribute("ssid"), element);
            return;
        }
        String name = inEnglish(element.all("program-name"));
        String key = inEnglish(element.all("program-key"));
        for (XmlElement set : element.all("sanctions-set")) {
            programmes.put(set.attribute("ssid"), key.isEmpty() ? name : key);
        }
    }

    private static String inEnglish(List<XmlElement> texts) {
        return texts.stream()
                .filter(text -> text.attribute("lang").equals("eng"))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(XmlElement::text)
                .orElse("");
    }

    @Override
    public void read(XmlElement target, Statements to) {
        XmlElement who = Stream.of("individual", "entity", "object")
                .flatMap(name -> target.all(name).stream())
                .findFirst()
                .orElseThrow(() -> new BadInput("name.missing", "The record names nobody."));
        ListedParty party = new ListedParty(labelOf(who), "seco/" + target.attribute("ssid"));
        who.all("identity").stream().filter(SecoXml::isMain).forEach(identity -> readNames(identity, party));
        who.all("identity").forEach(identity -> readNames(identity, party));
        who.all("identity").forEach(identity -> readIdentity(identity, party));
        who.texts("justification").forEach(text -> party.note("", text));
        who.texts("other-information").forEach(text -> readOther(text, party));
        listings(target).forEach(party::listing);
        party.state(to);
    }

    private static boolean isMain(XmlElement identity) {
        return identity.attribute("main").equals("true");
    }

    private static NodeLabel labelOf(XmlElement who) {
        return switch (who.name()) {
            case "individual" -> NodeLabel.PERSON;
            case "entity" -> NodeLabel.COMPANY;
            default -> ListKinds.of(who.attribute("object-type"));
        };
    }

    /** Primary names first; parts in their order, and again for each other script. */
    private static void readNames(XmlElement identity, ListedParty party) {
        List<XmlElement> names = new ArrayList<>(identity.all("name"));
        names.sort((one, other) -> Boolean.compare(isPrimary(other), isPrimary(one)));
        for (XmlElement name : names) {
            party.name(joined(name, part -> part.text("value")));
        }
        for (XmlElement name : names) {
            variants(name).forEach(script -> party.name(joined(name, part -> inScript(part, script))));
        }
    }

    private static boolean isPrimary(XmlElement name) {
        return name.attribute("name-type").equals("primary-name");
    }

    private static Set<String> variants(XmlElement name) {
        return name.all("name-part/spelling-variant").stream()
                .map(SecoXml::scriptOf)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static String scriptOf(XmlElement variant) {
        return variant.attribute("lang") + "/" + variant.attribute("script");
    }

    private static String inScript(XmlElement part, String script) {
        return part.all("spelling-variant").stream()
                .filter(variant -> scriptOf(variant).equals(script))
                .findFirst()
                .map(XmlElement::text)
                .orElse(part.text("value"));
    }

    private static String joined(XmlElement name, java.util.function.Function<XmlElement, String> reader) {
        Map<Integer, List<String>> parts = new TreeMap<>();
        for (XmlElement part : name.all("name-part")) {
            String order = part.attribute("order");
            boolean title = part.attribute("name-part-type").equals("title");
            String text = title ? "" : reader.apply(part);
            if (!text.isEmpty()) {
                parts.computeIfAbsent(order.matches("\\d{1,3}") ? Integer.parseInt(order) : 0, any -> new ArrayList<>())
                        .add(text);
            }
        }
        return parts.values().stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }

    private void readIdentity(XmlElement identity, ListedParty party) {
        for (XmlElement nation : identity.all("nationality/country")) {
            party.country(nation.attribute("iso-code").isEmpty() ? nation.text() : nation.attribute("iso-code"));
        }
        identity.all("address").forEach(address -> readAddress(address, party));
        identity.all("day-month-year").forEach(day -> party.set("birthDate", dateOf(day)));
        for (XmlElement paper : identity.all("identification-document")) {
            String type = paper.attribute("document-type").replace('-', ' ');
            party.number(Papers.kindOf(type), paper.text("number"), paper.text("issuer"));
        }
    }

    private void readAddress(XmlElement address, ListedParty party) {
        XmlElement place = places.get(address.attribute("place-id"));
        String country = place == null ? "" : place.text("country");
        Stream<String> parts = Stream.concat(
                Stream.of("c-o", "address-details", "p-o-box", "zip-code").map(address::text),
                Stream.of("location", "area", "country").map(way -> place == null ? "" : place.text(way)));
        party.add("addresses", parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        String code = place == null
                ? ""
                : place.all("country").stream()
                        .map(each -> each.attribute("iso-code"))
                        .findFirst()
                        .orElse("");
        party.country(code.isEmpty() ? country : code);
    }

    private static @Nullable String dateOf(XmlElement day) {
        String year = day.attribute("year");
        String month = day.attribute("month");
        String of = day.attribute("day");
        if (!year.matches("\\d{4}") || !month.matches("\\d{1,2}")) {
            return ListDates.of(year);
        }
        String text = "%s-%02d".formatted(year, Integer.parseInt(month));
        return ListDates.of(of.matches("\\d{1,2}") ? "%s-%02d".formatted(text, Integer.parseInt(of)) : text);
    }

    private static void readOther(String text, ListedParty party) {
        Matcher number = NUMBERED.matcher(text.strip());
        if (number.matches()) {
            party.number(Papers.kindOf(number.group(1)), number.group(2), "");
        } else {
            party.note("", text);
        }
    }

    /** Listed when it came in, and no longer from the day on which it was taken off, unless it came in again. */
    private List<SaidListing> listings(XmlElement target) {
        String listed = first(target, "listed");
        String removed = last(target, "de-listed");
        String again = last(target, "listed");
        boolean ended = removed != null && (again == null || again.compareTo(removed) < 0);
        List<String> sets = new ArrayList<>(target.texts("sanctions-set-id"));
        Stream.of(target.attribute("sanctions-set-id").split(" ", -1))
                .filter(id -> !id.isEmpty())
                .forEach(sets::add);
        List<String> names = sets.stream()
                .map(id -> programmes.getOrDefault(id, ""))
                .distinct()
                .toList();
        return (names.isEmpty() ? List.of("") : names)
                .stream()
                        .map(name -> new SaidListing("CH-SECO", "", name, listed, ended ? removed : null, version))
                        .toList();
    }

    private static Stream<String> dates(XmlElement target, String type) {
        return target.all("modification").stream()
                .filter(change -> change.attribute("modification-type").equals(type))
                .map(change -> change.attribute("effective-date").isEmpty()
                        ? change.attribute("publication-date")
                        : change.attribute("effective-date"))
                .map(ListDates::of)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted();
    }

    private static @Nullable String first(XmlElement target, String type) {
        return dates(target, type).findFirst().orElse(null);
    }

    private static @Nullable String last(XmlElement target, String type) {
        return dates(target, type).reduce((one, other) -> other).orElse(null);
    }
}
