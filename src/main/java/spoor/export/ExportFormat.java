package spoor.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import spoor.model.BadInput;

/** The forms in which a subgraph can be taken out. */
public enum ExportFormat {
    /** Node-link JSON. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return ending;
    }

    /**
     * Reads the name used over HTTP.
     *
     * @throws BadInput naming the known formats
     */
    public static ExportFormat requireName(String name) {
        List<String> known = Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
        int found = known.indexOf(name);
        if (found < 0) {
            String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
            throw new BadInput("format.unknown", "There is no format '%s'; use %s.", shown, String.join(", ", known));
        }
        return values()[found];
    }
}
