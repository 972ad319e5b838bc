package spoor.cases.book;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody who checked a relation against its sources found. */
public enum CheckState {
    @JsonProperty("unchecked")
    UNCHECKED,
    @JsonProperty("proven")
    PROVEN,
    @JsonProperty("disputed")
    DISPUTED,
    @JsonProperty("needsReply")
    NEEDS_REPLY
}
