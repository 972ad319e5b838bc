package spoor.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import spoor.model.BadInput;

/** The forms in which a dossier is handed over. */
public enum DossierForm {
    /** One file that opens in any browser. */
    HTML("text/html;charset=UTF-8"),
    /** PDF/A-3u with the data inside. */
    PDF("application/pdf"),
    /** A document for a word processor. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** The page and its print with the data, sealed. */
    ZIP("application/zip");

    private final String mediaType;

    DossierForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word used over HTTP, which is also how file names end. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #word()}.
     *
     * @throws BadInput naming the forms
     */
    public static DossierForm requireWord(String word) {
        return Arrays.stream(values())
                .filter(form -> form.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "format.unknown",
                        "There is no format '%s'; use %s.",
                        word.length() > 40 ? word.substring(0, 40) + "…" : word,
                        Arrays.stream(values()).map(DossierForm::word).collect(Collectors.joining(", "))));
    }
}
