package spoor.capture.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a captured file has text. */
public enum TextState {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("none")
    NONE,
    @JsonProperty("locked")
    LOCKED,
    @JsonProperty("unreadable")
    UNREADABLE
}
