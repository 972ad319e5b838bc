package spoor.bench.run;

import java.util.ArrayList;
import java.util.List;

/**
 * What to run.
 *
 * @param graphs sizes, with or without {@code -adversarial}, and {@code web-Stanford}
 * @param question which relations are followed
 * @param limitSeconds how long a task may take
 * @param peers whether to run Spoor beside the others
 * @param kernel whether to run the kernel's own lanes
 * @param only if not empty, the peers whose names contain one of these
 */
record Options(
        List<String> graphs, String question, long limitSeconds, boolean peers, boolean kernel, List<String> only) {

    Options {
        graphs = List.copyOf(graphs);
        only = List.copyOf(only);
    }

    static Options parse(List<String> words) {
        List<String> graphs = new ArrayList<>();
        List<String> only = new ArrayList<>();
        String question = "goods";
        long limitSeconds = 120;
        boolean peers = true;
        boolean kernel = true;
        for (String word : words) {
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.substring(0, word.length() - value.length())) {
                case "question=" -> question = value;
                case "limit=" -> limitSeconds = Long.parseLong(value);
                case "lanes=" -> {
                    peers = !value.equals("kernel");
                    kernel = !value.equals("peers");
                }
                case "only=" -> only.addAll(List.of(value.split(",", 0)));
                default -> graphs.add(value);
            }
        }
        return new Options(
                graphs.isEmpty() ? List.of("S", "web-Stanford") : graphs, question, limitSeconds, peers, kernel, only);
    }

    /** Whether a peer takes part; Spoor always does. */
    boolean takes(String peer) {
        return only.isEmpty() || peer.equals("Spoor") || only.stream().anyMatch(peer::contains);
    }
}
