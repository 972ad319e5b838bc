package spoor.capture.text;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The text of a captured file, in the order in which it stands there.
 *
 * @param encoding in which its first part is written; empty if it does not matter
 * @param blocks its paragraphs, headings, items and rows
 * @param complete false if it has more than is read
 */
public record CapturedText(
        @Schema(
                description =
                        "text; none: there is no text in it, as in a PDF of scanned pages; locked: it needs a password;"
                                + " unreadable: it is damaged, or too heavy to be read")
        TextState state,

        String encoding,
        List<Part> parts,
        List<Block> blocks,
        boolean complete) {

    /** Most characters that are read of one file. */
    public static final int MOST_CHARACTERS = 2_000_000;

    /** Most characters of one block; what is longer is several. */
    public static final int LONGEST_BLOCK = 10_000;

    /**
     * One document in the file: an archive may hold several.
     *
     * @param address of it; empty if the file does not say
     * @param title as it names itself; empty if it does not
     * @param pages the printed numbers of its pages, or where none are printed their places from 1; empty if it has none
     */
    @Schema(name = "CapturedPart")
    public record Part(String address, String title, List<String> pages) {}

    /**
     * A paragraph, heading, item, row or line.
     *
     * @param part which of the file's documents it is of, from 0
     * @param page place of its page, from 1; 0 if it has no pages
     * @param number of paragraphs, lines and the rows of one table which this is, from 1; 0 if it is none of them
     * @param table which table of the part the row is of, from 1; 0 if it is no row
     */
    @Schema(name = "CapturedBlock")
    public record Block(int part, int page, BlockKind kind, int number, int table, String text) {}

    /** One that has no text. */
    static CapturedText nothing(TextState state) {
        return new CapturedText(state, "", List.of(), List.of(), true);
    }
}
