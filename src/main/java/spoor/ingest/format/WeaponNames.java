package spoor.ingest.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One name for the many labels under which teardowns publish the same weapon system. */
final class WeaponNames {

    /** What a label contains, and the system it then means; the first that fits. */
    private static final Map<Pattern, String> SYSTEMS = systems();

    private WeaponNames() {}

    static String plain(String label) {
        for (Map.Entry<Pattern, String> system : SYSTEMS.entrySet()) {
            if (system.getKey().matcher(label).find()) {
                return system.getValue();
            }
        }
        String shorter =
                label.replaceAll("\\s*(\\(\\d+ components?\\)|№ ?\\S+)", "").strip();
        return shorter.isEmpty() ? label : shorter;
    }

    private static Map<Pattern, String> systems() {
        Map<Pattern, String> systems = new LinkedHashMap<>();
        add(systems, "garpi[yi]a", "Garpiya-A1");
        add(systems, "geran[ -]?2|shahed[ -]?136", "Geran-2 / Shahed-136");
        add(systems, "geran[ -]?1\\b|shahed[ -]?131", "Geran-1 / Shahed-131");
        add(systems, "geran[ -]?3|shahed[ -]?238", "Geran-3 / Shahed-238");
        add(systems, "geran[ -]?4", "Geran-4");
        add(systems, "kh[ -]?101", "Kh-101");
        add(systems, "[kх]h?[ -]?47|kinzhal", "Kh-47M2 Kinzhal");
        add(systems, "kh[ -]?69", "Kh-69");
        add(systems, "kh[ -]?59", "Kh-59");
        add(systems, "kalibr|3m[ -]?14", "3M-14 Kalibr");
        add(systems, "9m727|9m728|iskander[ -]?k", "9M727 Iskander-K");
        add(systems, "iskander|9m723", "9M723 Iskander-M");
        add(systems, "orlan[ -]?10", "Orlan-10");
        add(systems, "orlan[ -]?30", "Orlan-30");
        add(systems, "lancet", "Lancet");
        add(systems, "banderol", "S8000 Banderol");
        add(systems, "mohajer[ -]?6", "Mohajer-6");
        add(systems, "gerbera", "Gerbera");
        add(systems, "supercam s150", "SuperCam S150");
        add(systems, "supercam", "SuperCam S350");
        add(systems, "[kc]orsair|korsar", "Korsar");
        add(systems, "zala[ -]?421[ -]?16e\\b", "ZALA 421-16E");
        add(systems, "typhoon-k", "KamAZ-63968 Typhoon-K");
        add(systems, "fenix", "Fenix");
        add(systems, "kartograf", "Kartograf");
        add(systems, "e95m", "E95M");
        add(systems, "9m549", "9M549 Tornado-S");
        add(systems, "9m544", "9M544 Tornado-S");
        add(systems, "eleron-3sv", "Eleron-3SV");
        add(systems, "ump[kc]\\b|umpk", "UMPK");
        add(systems, "t[ -]?72b3", "T-72B3");
        add(systems, "ka[ -]?52", "Ka-52");
        add(systems, "\\bt[ -]?90m?\\b", "T-90M");
        return systems;
    }

    private static void add(Map<Pattern, String> systems, String sign, String name) {
        systems.put(Pattern.compile(sign, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), name);
    }
}
