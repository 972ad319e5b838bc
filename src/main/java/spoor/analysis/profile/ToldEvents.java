package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.analysis.profile.Timeline.Document;
import spoor.analysis.profile.Timeline.Event;
import spoor.analysis.profile.Timeline.Kind;
import spoor.declarations.reach.Span;
import spoor.model.FactKind;
import spoor.model.Source;
import spoor.search.EntityDetail;
import spoor.search.ValueSaid;

/** Events of a firm that its records, listings and facts state. */
final class ToldEvents {

    private ToldEvents() {}

    static List<Event> of(EntityDetail detail) {
        List<Event> events = new ArrayList<>();
        for (ValueSaid value : detail.values()) {
            switch (value.property()) {
                case "founded" -> events.add(said(Kind.FOUNDED, value));
                case "dissolved" -> events.add(said(Kind.DISSOLVED, value));
                default -> {
                    // says nothing of its time
                }
            }
        }
        detail.listings().forEach(listing -> events.addAll(of(listing)));
        detail.facts().stream()
                .filter(fact -> fact.kind().equals(FactKind.ALIAS.word()))
                .map(fact -> new Event(
                        Kind.RENAMED,
                        orEmpty(fact.validFrom()),
                        fact.value(),
                        "",
                        documents(fact.sources()),
                        List.of(fact.dataset())))
                .forEach(events::add);
        return events;
    }

    private static Event said(Kind kind, ValueSaid value) {
        return new Event(
                kind,
                value.value(),
                "",
                "",
                value.said().stream()
                        .flatMap(by -> by.sources().stream())
                        .map(source -> new Document(source.id(), source.title()))
                        .distinct()
                        .toList(),
                value.said().stream().map(ValueSaid.By::dataset).distinct().toList());
    }

    private static List<Event> of(EntityDetail.Listing listing) {
        String what = Stream.of(listing.authority(), orEmpty(listing.programme()))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        List<Document> sources = documents(listing.sources());
        Event listed = new Event(Kind.LISTED, orEmpty(listing.listed()), what, "", sources, List.of());
        return listing.until() == null || !listing.ended()
                ? List.of(listed)
                : List.of(listed, new Event(Kind.DELISTED, listing.until(), what, "", sources, List.of()));
    }

    /** The first and the last row; none where no row is dated. */
    static List<Event> of(Span span) {
        return span.first().isEmpty()
                ? List.of()
                : List.of(
                        new Event(Kind.FIRST_ROW, span.first(), "", "", List.of(), span.datasets()),
                        new Event(Kind.LAST_ROW, span.last(), "", "", List.of(), span.datasets()));
    }

    static List<Document> documents(List<Source> sources) {
        return sources.stream()
                .map(source -> new Document(source.id(), source.title()))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
