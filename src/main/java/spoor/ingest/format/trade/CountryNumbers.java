package spoor.ingest.format.trade;

import com.ibm.icu.util.Region;
import java.util.Map;

/** Countries by the numbers of the United Nations. */
final class CountryNumbers {

    /** Those that trade statistics count together with others under a number of their own. */
    private static final Map<String, String> OF_TRADE =
            Map.of("842", "US", "699", "IN", "757", "CH", "251", "FR", "381", "IT", "579", "NO");

    private CountryNumbers() {}

    /** ISO 3166-1 alpha-2; empty if it is none's. */
    static String find(String number) {
        if (OF_TRADE.containsKey(number)) {
            return OF_TRADE.get(number);
        }
        if (!number.matches("\\d{1,3}") || Integer.parseInt(number) == 0) {
            return "";
        }
        try {
            Region region = Region.getInstance(Integer.parseInt(number));
            return region.getType() == Region.RegionType.TERRITORY ? region.toString() : "";
        } catch (IllegalArgumentException unknown) {
            return "";
        }
    }
}
