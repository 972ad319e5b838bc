package spoor.names;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a Russian or Ukrainian word without its ending: сарапульский and Sarapul share a stem. */
final class Stems {

    private static final int SHORTEST = 4;
    private static final Pattern ENDING =
            Pattern.compile("^(.*?)(sk)?(i|a|aa|ae|e|oe|ogo|oi|o|u|uu|ie|im|ih|imi|omu|om|ego|emu|ei|ov|ami|am|ah)$");
    private static final Pattern PLACE = Pattern.compile("^(.*?)sk$");

    private Stems() {}

    /** Of a sound: the word without its ending, and without -sk before it; none where that would leave too little. */
    static Set<String> of(String sound) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher ending = ENDING.matcher(sound);
        if (ending.matches()) {
            add(stems, ending.group(2) == null ? ending.group(1) : ending.group(1) + "sk");
            if (ending.group(2) != null) {
                add(stems, ending.group(1));
            }
        } else {
            Matcher place = PLACE.matcher(sound);
            if (place.matches()) {
                add(stems, sound);
                add(stems, place.group(1));
            }
        }
        return stems;
    }

    private static void add(Set<String> stems, String stem) {
        if (stem.length() >= SHORTEST) {
            stems.add(stem);
        }
    }
}
