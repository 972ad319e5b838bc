package spoor.watch.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import spoor.trace.NamedDecision;
import spoor.watch.NewsBody;
import spoor.watch.WatchNews;
import spoor.watch.compare.NewsKind;
import spoor.watch.compare.PathNews;
import spoor.watch.compare.Reason;

/** News in English sentences, for programs that show feeds. */
final class NewsWords {

    private static final String LINE = "\n";
    private static final int MOST_PATHS = 50;

    private final WatchNews news;
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> datasets = new HashMap<>();

    NewsWords(WatchNews news) {
        this.news = news;
        news.body().sources().forEach(source -> sources.put(source.id(), source.title()));
        news.body().datasets().forEach(dataset -> datasets.put(dataset.id(), dataset.name()));
    }

    /** The watch and how many paths of each kind. */
    String title() {
        NewsBody.Counts counts = news.body().counts();
        List<String> parts = new ArrayList<>();
        add(parts, counts.fresh(), "new");
        add(parts, counts.stronger(), "stronger");
        add(parts, counts.weaker(), "weaker");
        add(parts, counts.changed(), "changed");
        add(parts, counts.gone(), "gone");
        return news.name() + ": " + String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    /** A paragraph for each path: what became of it, its entities, and why. */
    String text() {
        List<PathNews> paths = news.body().paths();
        List<PathNews> told = paths.subList(0, Math.min(MOST_PATHS, paths.size()));
        String text = told.stream().map(this::path).collect(Collectors.joining(LINE + LINE));
        int more = news.body().counts().all() - told.size();
        return more > 0 ? text + LINE + LINE + more + " more paths: see Spoor." : text;
    }

    private String path(PathNews path) {
        String nodes = path.nodes().stream().map(Reason.NamedEntity::name).collect(Collectors.joining(" → "));
        String reasons = path.reasons().stream()
                .map(reason -> LINE + "– " + reason(reason, path))
                .collect(Collectors.joining());
        return kind(path.kind()) + ": " + nodes + reasons;
    }

    private static String kind(NewsKind kind) {
        return switch (kind) {
            case NEW -> "New";
            case STRONGER -> "Stronger";
            case WEAKER -> "Weaker";
            case CHANGED -> "Changed";
            case GONE -> "Gone";
        };
    }

    private String reason(Reason reason, PathNews path) {
        Reason.ChangedRelation relation = reason.relation();
        if (relation != null) {
            return relation(reason.kind(), relation, hop(reason, path));
        }
        if (reason.source() != null) {
            return source(reason.source(), hop(reason, path));
        }
        NamedDecision decision = reason.decision();
        if (decision != null) {
            String verb = reason.kind() == Reason.Kind.DECISION_MADE ? "was made" : "holds no longer";
            return "The decision that %s and %s are one entity %s (by %s)."
                    .formatted(decision.left(), decision.right(), verb, decision.by());
        }
        Reason.NamedEntity entity = reason.entity();
        return entity == null
                ? "Nothing of the path itself changed; something else did that the question looks at."
                : entity(reason, entity.name());
    }

    private static String entity(Reason reason, String name) {
        String authorities = String.join(", ", Objects.requireNonNullElse(reason.authorities(), List.of()));
        return switch (reason.kind()) {
            case ENTITY_LISTED -> "%s is now listed by %s.".formatted(name, authorities);
            case ENTITY_UNLISTED -> "The data no longer say that %s is listed by %s.".formatted(name, authorities);
            default -> "%s is not described as before.".formatted(name);
        };
    }

    private String source(Reason.ChangedSource source, String hop) {
        String changes = source.fields().stream().map(NewsWords::field).collect(Collectors.joining("; "));
        return "The document %s%s was replaced: %s."
                .formatted(sources.getOrDefault(source.id(), source.id()), hop, changes);
    }

    private static String field(Reason.ChangedField field) {
        String name = switch (field.field()) {
            case "published" -> "date";
            case "url" -> "address";
            case "sha256" -> "hash";
            default -> field.field();
        };
        return "its %s is %s, was %s".formatted(name, said(field.now()), said(field.before()));
    }

    private static String said(String value) {
        return value.isEmpty() ? "not stated" : value;
    }

    private static String hop(Reason reason, PathNews path) {
        Integer hop = reason.hop();
        return hop == null || hop + 1 >= path.nodes().size()
                ? ""
                : " between %s and %s"
                        .formatted(
                                path.nodes().get(hop).name(),
                                path.nodes().get(hop + 1).name());
    }

    private String relation(Reason.Kind kind, Reason.ChangedRelation relation, String hop) {
        String what = "%s%s (%s; %s)"
                .formatted(
                        relation.type(),
                        hop,
                        datasets.getOrDefault(relation.dataset(), relation.dataset()),
                        relation.sources().stream()
                                .map(id -> sources.getOrDefault(id, id))
                                .collect(Collectors.joining(", ")));
        return switch (kind) {
            case RELATION_NEW -> what + " is new.";
            case RELATION_GONE -> what + " is gone" + (relation.wholeDataset() ? " with its dataset." : ".");
            case RELATION_COUNTS -> what + " counts now and did not before.";
            case RELATION_COUNTS_NOT -> what + " counts no longer.";
            default -> what + change(relation);
        };
    }

    private static String change(Reason.ChangedRelation relation) {
        List<String> parts = new ArrayList<>();
        if (relation.confidenceBefore() != null) {
            parts.add("is " + relation.confidence() + ", was " + relation.confidenceBefore());
        }
        if (relation.sourcesBefore() != null) {
            parts.add("has other sources than before");
        }
        return " " + (parts.isEmpty() ? "says something else than before" : String.join(" and ", parts)) + ".";
    }
}
