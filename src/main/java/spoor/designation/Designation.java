package spoor.designation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import spoor.words.Words;

/**
 * A file for an authority.
 *
 * @param cover what has to be read first
 * @param criterion the legal text that the user picked
 * @param notes the documents that cells cite, by their numbers
 * @param cells how many there are
 * @param footnoted how many of them cite a document
 * @param unknown how many say that something is not known, with what was searched where that is known
 * @param made the day
 * @param version of the data that was asked
 * @param language of all its words, such as {@code en}
 */
@Schema(name = "Designation")
public record Designation(
        List<String> cover,
        Criterion criterion,
        List<FirmFile> firms,
        List<Note> notes,
        int cells,
        int footnoted,
        int unknown,
        String made,
        String version,
        String language) {

    /** Parts of a firm's file, in their order. */
    @Schema(name = "DesignationSection")
    public enum Section {
        NAMES,
        NUMBERS,
        ADDRESSES,
        PEOPLE,
        ROLE,
        HOPS,
        GOODS,
        WEAPON,
        EVENTS,
        AFTER,
        LISTS,
        GRADE,
        CONTRARY,
        REPLIES;

        /** The word used over HTTP. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One firm.
     *
     * @param grade of the least confirmed hop of its best path; {@code none} where it is on no path
     * @param lead whether it is below confirmed, and so no more than a lead
     */
    @Schema(name = "DesignationFirm")
    public record FirmFile(String id, String name, String grade, boolean lead, List<Cell> cells) {}

    /**
     * One statement.
     *
     * @param what of what kind it is, such as the script of a name
     * @param notes numbers of the documents that say it; of what is not known those that were searched
     * @param known whether it says something; otherwise its value says that it is not known
     */
    @Schema(name = "DesignationCell")
    public record Cell(Section section, String what, String value, List<Integer> notes, boolean known) {

        /** The one cell of a section of which nothing is known, nor where it could be looked for. */
        static Cell unknown(Section section, Words words) {
            return unknown(section, "", words.say("proposal.unknown"), List.of());
        }

        /** @param where such as {@code record}: what was searched, or why nothing was, beside “not known to us” */
        static Cell unknown(Section section, Words words, String where, List<Integer> searched) {
            return unknown(section, "", words.say("proposal.unknownOf." + where), searched);
        }

        static Cell unknown(Section section, String what, String said, List<Integer> searched) {
            return new Cell(section, what, said, searched, false);
        }

        Cell(Section section, String what, String value, List<Integer> notes) {
            this(section, what, value, notes, true);
        }
    }

    /**
     * A document.
     *
     * @param origin whom it repeats; empty if it speaks for itself
     */
    @Schema(name = "DesignationNote")
    public record Note(
            int number,
            String id,
            String title,
            String publisher,
            String published,
            String url,
            String locator,
            String accessed,
            String origin) {}
}
