package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import spoor.analysis.profile.Timeline.Event;
import spoor.analysis.profile.Timeline.Kind;
import spoor.model.Source;

/** The first and the last of what a firm is known to have made, sold or bought with a date, beside declarations. */
final class DatedTies {

    private record Dated(String date, ViewRelation tie) {}

    private DatedTies() {}

    /** Empty where none bears a date. */
    static List<Event> of(Subject subject, Function<String, List<Source>> sources) {
        List<Dated> all = new ArrayList<>();
        Stream.concat(subject.ties().outOf(subject.node()).stream(), subject.ties().into(subject.node()).stream())
                .forEach(tie -> Stream.of("validFrom", "validTo")
                        .flatMap(property -> subject.values(tie, property).stream())
                        .forEach(date -> all.add(new Dated(date, tie))));
        if (all.isEmpty()) {
            return List.of();
        }
        all.sort(Comparator.comparing(Dated::date)
                .thenComparing(dated -> dated.tie().relation()));
        return List.of(
                event(subject, Kind.FIRST_RELATION, all.getFirst(), sources),
                event(subject, Kind.LAST_RELATION, all.getLast(), sources));
    }

    private static Event event(Subject subject, Kind kind, Dated dated, Function<String, List<Source>> sources) {
        ViewRelation tie = dated.tie();
        int other = tie.from() == subject.node() ? tie.to() : tie.from();
        String id = subject.snapshot().relationId(tie.relation());
        return new Event(
                kind,
                dated.date(),
                String.join(
                        ", ", subject.values(other, "name").stream().limit(1).toList()),
                id,
                ToldEvents.documents(sources.apply(id)),
                List.copyOf(subject.values(tie, "dataset")));
    }
}
