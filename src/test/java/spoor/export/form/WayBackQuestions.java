package spoor.export.form;

import java.util.List;

/** Questions whose answers are written to files and read back. */
public final class WayBackQuestions {

    public static final List<String> ALL = List.of(
            "{\"k\":1000}",
            "{\"k\":1000,\"to\":{\"ids\":[\"weapon/garpiya-a1\"]}}",
            "{\"k\":1000,\"maxHops\":4,\"rank\":\"strongest\"}",
            "{\"k\":1000,\"via\":[{\"countries\":[\"HK\"]}]}",
            "{\"k\":1000,\"minConfidence\":\"probable\"}");

    private WayBackQuestions() {}
}
