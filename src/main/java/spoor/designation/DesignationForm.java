package spoor.designation;

import java.util.Locale;
import java.util.stream.Stream;
import spoor.export.ExportFormat;
import spoor.model.BadInput;
import spoor.tables.TableForm;

/** A form in which the file is taken away. */
public enum DesignationForm {
    CSV(TableForm.CSV.mediaType()),
    XLSX(TableForm.XLSX.mediaType()),
    /** The firms with their best paths and owners, as FollowTheMoney. */
    FTM(ExportFormat.FTM.mediaType()),
    PDF("application/pdf"),
    /** All of it, sealed. */
    ZIP("application/zip");

    private final String mediaType;

    DesignationForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The form of this word.
     *
     * @throws BadInput if there is none
     */
    public static DesignationForm requireWord(String word) {
        return Stream.of(values())
                .filter(form -> form.word().equals(word))
                .findFirst()
                .orElseThrow(() -> BadInput.inField(
                        "designation.format", "format", "holds '%s'; use csv, xlsx, ftm, pdf or zip.", word));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end. */
    public String ending() {
        return this == FTM ? ExportFormat.FTM.ending() : word();
    }
}
