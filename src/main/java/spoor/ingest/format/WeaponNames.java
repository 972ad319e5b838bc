package spoor.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One name for the many labels under which teardowns publish the same weapon system: that of the evidence that ships with
 * Spoor, where it has the system.
 */
final class WeaponNames {

    /** The first that fits. */
    private static final List<WeaponSystem> SYSTEMS = systems();

    private WeaponNames() {}

    /**
     * A system.
     *
     * @param sign what a label contains that means it
     * @param aliases names of it that none of its labels need bear
     */
    private record WeaponSystem(Pattern sign, String name, List<String> aliases) {}

    static String plain(String label) {
        return find(label).map(WeaponSystem::name).orElseGet(() -> shorter(label));
    }

    /** What else it is called: by the label, and by another name of the system; never {@link #plain}. */
    static List<String> aliases(String label) {
        String name = plain(label);
        return Stream.concat(Stream.of(label), find(label).stream().flatMap(system -> system.aliases().stream()))
                .filter(alias -> !alias.equals(name))
                .distinct()
                .toList();
    }

    private static Optional<WeaponSystem> find(String label) {
        return SYSTEMS.stream()
                .filter(system -> system.sign().matcher(label).find())
                .findFirst();
    }

    private static String shorter(String label) {
        String shorter =
                label.replaceAll("\\s*(\\(\\d+ components?\\)|№ ?\\S+)", "").strip();
        return shorter.isEmpty() ? label : shorter;
    }

    private static List<WeaponSystem> systems() {
        List<WeaponSystem> systems = new ArrayList<>();
        add(systems, "(?:garpi[yi]a|гарп[иі]я)[ -]?3", "Garpiya-3");
        add(systems, "garpi[yi]a|гарп[иі]я", "Garpiya-A1");
        add(systems, "(?:geran|герань)[ -]?2|(?:shahed|шахед)[ -]?136", "Geran-2", "Geran-2 / Shahed-136");
        add(systems, "(?:geran|герань)[ -]?1\\b|(?:shahed|шахед)[ -]?131", "Geran-1 / Shahed-131");
        add(systems, "(?:geran|герань)[ -]?3|(?:shahed|шахед)[ -]?238", "Geran-3", "Geran-3 / Shahed-238");
        add(systems, "(?:geran|герань)[ -]?4", "Geran-4");
        add(systems, "(?:kh|\\b[хx])[ -]?101", "Kh-101");
        add(systems, "(?:kh|\\b[kхx])[ -]?47|kinzhal|кинджал|кинжал", "Kh-47M2 Kinzhal");
        add(systems, "(?:kh|\\b[хx])[ -]?69", "Kh-69");
        add(systems, "(?:kh|\\b[хx])[ -]?59", "Kh-59");
        add(systems, "kalibr|кал[іи]бр|3[mм][ -]?14", "3M-14 Kalibr");
        add(systems, "9[mм]72[78]|iskander[ -]?k|[іи]скандер[ -]?к", "9M727 Iskander-K");
        add(systems, "iskander-m launcher|пуск\\w+ установка [іи]скандер-м", "Iskander-M launcher");
        add(systems, "iskander|[іи]скандер|9[mм]723", "9M723 Iskander-M");
        add(systems, "(?:orlan|орлан)[ -]?10", "Orlan-10");
        add(systems, "(?:orlan|орлан)[ -]?30", "Orlan-30");
        add(systems, "lancet|ланцет", "Lancet");
        add(systems, "banderol|бандероль", "S8000 Banderol");
        add(systems, "(?:mohajer|мохаджер)[ -]?6", "Mohajer-6");
        add(systems, "gerbera|гербера", "Gerbera");
        add(systems, "supercam s150", "SuperCam S150");
        add(systems, "supercam", "Supercam S350");
        add(systems, "[kc]orsair|korsar|корсар", "Korsar");
        add(systems, "zala[ -]?421[ -]?16e\\b", "Zala 421-16E");
        add(systems, "typhoon-k", "KamAZ-63968 Typhoon-K");
        add(systems, "fenix", "Fenix");
        add(systems, "kartograf|картограф", "Kartograf");
        add(systems, "e95m", "E95M");
        add(systems, "9m549", "9M549 guided rocket of Tornado-S", "9M549 Tornado-S");
        add(systems, "9m544", "9M544 Tornado-S");
        add(systems, "eleron-3sv", "Eleron-3");
        add(systems, "ump[kc]-pd|умп[кc]-пд", "UMPK-PD extended-range glide bomb kit");
        add(systems, "ump[kc]\\b|umpk|умп[кc]", "UMPK glide-bomb module", "UMPK");
        add(systems, "[tт][ -]?72[bб]3", "T-72B3");
        add(systems, "(?:ka|ка)[ -]?52", "Ka-52");
        add(systems, "\\b[tт][ -]?90[mм]\\b", "T-90M");
        add(systems, "\\b[tт][ -]?90\\b", "T-90");
        return systems;
    }

    private static void add(List<WeaponSystem> systems, String sign, String name, String... aliases) {
        systems.add(new WeaponSystem(
                Pattern.compile(
                        sign, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
                name,
                List.of(aliases)));
    }
}
