package spoor.capture.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a block of text is. */
public enum BlockKind {
    @JsonProperty("heading")
    HEADING,
    @JsonProperty("paragraph")
    PARAGRAPH,
    @JsonProperty("item")
    ITEM,
    /** Cells with a bar between them. */
    @JsonProperty("row")
    ROW,
    @JsonProperty("line")
    LINE
}
