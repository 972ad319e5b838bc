package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import spoor.analysis.profile.Timeline.Event;
import spoor.analysis.profile.Timeline.Kind;
import spoor.declarations.reach.DeclarationReach;
import spoor.declarations.reach.Span;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.search.EntityDetail;
import spoor.search.LookupService;
import spoor.search.Standing;
import spoor.snapshot.Snapshots;

/** Tells what is known of a firm's time, in order. Safe for use by any thread. */
@Service
public class TimelineService {

    private static final Comparator<Event> IN_TIME =
            Comparator.comparing(Event::date).thenComparing(Event::kind).thenComparing(Event::what);

    private final Snapshots snapshots;
    private final LookupService lookup;
    private final DeclarationReach declarations;

    TimelineService(Snapshots snapshots, LookupService lookup, DeclarationReach declarations) {
        this.snapshots = snapshots;
        this.lookup = lookup;
        this.declarations = declarations;
    }

    /**
     * The timeline.
     *
     * @throws spoor.model.NotFound if there is no such entity
     * @throws BadInput if it is no firm
     */
    public Timeline find(String id, CancelSignal cancel) {
        Subject subject = ProfileService.require(snapshots.current().view(Confidence.POSSIBLE), id);
        if (subject.label() != NodeLabel.COMPANY) {
            throw new BadInput("timeline.kind", "Only a company has a timeline; '%s' is none.", id);
        }
        EntityDetail detail = lookup.getEntity(id);
        Span span = declarations.span(id, cancel);
        List<Event> events = new ArrayList<>(ToldEvents.of(detail));
        events.addAll(ToldEvents.of(span));
        events.addAll(
                DatedTies.of(subject, relation -> lookup.getRelation(relation).sources()));
        return timeline(detail, events, span, subject.snapshot().version());
    }

    static Timeline timeline(EntityDetail detail, List<Event> events, Span span, String version) {
        Set<Kind> known = events.stream().map(Event::kind).collect(Collectors.toSet());
        return new Timeline(
                detail.id(),
                String.valueOf(detail.properties().getOrDefault("name", detail.id())),
                events.stream()
                        .filter(event -> !event.date().isEmpty())
                        .sorted(IN_TIME)
                        .toList(),
                events.stream()
                        .filter(event -> event.date().isEmpty())
                        .sorted(IN_TIME)
                        .toList(),
                Arrays.stream(Kind.values())
                        .filter(kind -> !known.contains(kind))
                        .toList(),
                detail.standings().stream()
                        .filter(standing -> standing.state() == Standing.State.NOT_READ)
                        .map(Standing::authority)
                        .toList(),
                span,
                span.rows() - span.undated() < Timeline.LEAST,
                version);
    }
}
