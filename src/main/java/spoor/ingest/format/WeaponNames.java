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
        add(systems, "garpi[yi]a|гарп[иі]я", "Garpiya-A1");
        add(systems, "(?:geran|герань)[ -]?2|(?:shahed|шахед)[ -]?136", "Geran-2 / Shahed-136");
        add(systems, "(?:geran|герань)[ -]?1\\b|(?:shahed|шахед)[ -]?131", "Geran-1 / Shahed-131");
        add(systems, "(?:geran|герань)[ -]?3|(?:shahed|шахед)[ -]?238", "Geran-3 / Shahed-238");
        add(systems, "(?:geran|герань)[ -]?4", "Geran-4");
        add(systems, "(?:kh|\\b[хx])[ -]?101", "Kh-101");
        add(systems, "(?:kh|\\b[kхx])[ -]?47|kinzhal|кинджал|кинжал", "Kh-47M2 Kinzhal");
        add(systems, "(?:kh|\\b[хx])[ -]?69", "Kh-69");
        add(systems, "(?:kh|\\b[хx])[ -]?59", "Kh-59");
        add(systems, "kalibr|кал[іи]бр|3[mм][ -]?14", "3M-14 Kalibr");
        add(systems, "9[mм]72[78]|iskander[ -]?k|[іи]скандер[ -]?к", "9M727 Iskander-K");
        add(systems, "iskander|[іи]скандер|9[mм]723", "9M723 Iskander-M");
        add(systems, "(?:orlan|орлан)[ -]?10", "Orlan-10");
        add(systems, "(?:orlan|орлан)[ -]?30", "Orlan-30");
        add(systems, "lancet|ланцет", "Lancet");
        add(systems, "banderol|бандероль", "S8000 Banderol");
        add(systems, "(?:mohajer|мохаджер)[ -]?6", "Mohajer-6");
        add(systems, "gerbera|гербера", "Gerbera");
        add(systems, "supercam s150", "SuperCam S150");
        add(systems, "supercam", "SuperCam S350");
        add(systems, "[kc]orsair|korsar|корсар", "Korsar");
        add(systems, "zala[ -]?421[ -]?16e\\b", "ZALA 421-16E");
        add(systems, "typhoon-k", "KamAZ-63968 Typhoon-K");
        add(systems, "fenix", "Fenix");
        add(systems, "kartograf|картограф", "Kartograf");
        add(systems, "e95m", "E95M");
        add(systems, "9m549", "9M549 Tornado-S");
        add(systems, "9m544", "9M544 Tornado-S");
        add(systems, "eleron-3sv", "Eleron-3SV");
        add(systems, "ump[kc]\\b|umpk|умп[кc]", "UMPK");
        add(systems, "[tт][ -]?72[bб]3", "T-72B3");
        add(systems, "(?:ka|ка)[ -]?52", "Ka-52");
        add(systems, "\\b[tт][ -]?90[mм]?\\b", "T-90M");
        return systems;
    }

    private static void add(Map<Pattern, String> systems, String sign, String name) {
        systems.put(
                Pattern.compile(
                        sign, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
                name);
    }
}
