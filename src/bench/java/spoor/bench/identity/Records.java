package spoor.bench.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import spoor.identity.score.MatchRecord;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.format.Input;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** Records of a file as an import makes them. */
final class Records {

    private Records() {}

    static List<MatchRecord> read(Path file, String dataset) throws IOException {
        Unpacked unpacked = Unpacker.open(file, file.getFileName().toString());
        Format format = new Formats(List.of()).requireFor(unpacked, null, "");
        Sink sink = new Sink();
        format.open(new Input(unpacked, dataset, dataset, "", Map.of())).read(sink);
        return sink.records();
    }

    /** Keeps entities, and who makes, owns and directs them. */
    private static final class Sink implements EntrySink {

        private final Map<String, MatchRecord> entities = new LinkedHashMap<>();
        private final Map<String, List<String[]>> ties = new LinkedHashMap<>();

        @Override
        public Fate accept(Entry entry) {
            if (entry.isRejected()) {
                return Fate.REJECTED;
            }
            entry.claims().forEach(this::take);
            return Fate.LOADED;
        }

        @Override
        public void conclude(List<Claim> claims) {
            claims.forEach(this::take);
        }

        private void take(Claim claim) {
            if (claim.kind() == ClaimKind.ENTITY) {
                NodeLabel label = NodeLabel.requireLabel(String.valueOf(claim.row().get("label")));
                entities.putIfAbsent(claim.id(), MatchRecord.of(claim.id(), label, claim.properties()));
            } else if (claim.kind() == ClaimKind.RELATION) {
                tie(claim);
            }
        }

        private void tie(Claim claim) {
            String from = claim.ends().getFirst();
            String to = claim.ends().getLast();
            switch (RelationType.requireType(String.valueOf(claim.row().get("type")))) {
                case MANUFACTURES -> add(to, "maker", from);
                case DIRECTS -> add(to, "director", from);
                case OWNS, CONTROLS -> {
                    add(to, "owner", from);
                    add(from, "owned", to);
                }
                default -> {}
            }
        }

        private void add(String id, String kind, String other) {
            ties.computeIfAbsent(id, key -> new ArrayList<>()).add(new String[] {kind, other});
        }

        private List<MatchRecord> records() {
            return entities.values().stream().map(this::withTies).toList();
        }

        private void tieTo(String[] tie, Consumer<MatchRecord.Tie> taker) {
            MatchRecord other = entities.get(tie[1]);
            if (other != null) {
                taker.accept(new MatchRecord.Tie(tie[0], tie[1], other.names().getFirst()));
            }
        }

        private MatchRecord withTies(MatchRecord record) {
            return record.with(ties.getOrDefault(record.id(), List.of()).stream()
                    .<MatchRecord.Tie>mapMulti(this::tieTo)
                    .limit(12)
                    .toList());
        }
    }
}
