package spoor.analysis.profile;

import java.util.List;
import java.util.Set;

/** Who is known, in these data, to make the parts of a weapon, or a component; and of which only one maker is known. */
final class Makers {

    private static final int MANY = 2;

    private final Subject subject;

    Makers(Subject subject) {
        this.subject = subject;
    }

    /** Of a component: its makers by country. */
    CountedTable byCountry(int component) {
        CountedTable cells = new CountedTable("makers", List.of("country", "maker"), List.of("relations"), 0);
        for (ViewRelation tie : subject.makers(component)) {
            for (String country : Subject.orUnknown(subject.countries(tie.from()))) {
                cells.at(country, subject.id(tie.from())).add(tie.from()).says(tie);
            }
        }
        return cells;
    }

    /** How many parts have no known maker, one, more. */
    CountedTable known(Set<Integer> parts) {
        CountedTable cells = new CountedTable("known-makers", List.of("makers"), List.of("parts", "relations"), 1);
        for (int part : parts) {
            int makers = subject.makersOf(part).size();
            cells.at(makers < MANY ? String.valueOf(makers) : MANY + "+")
                    .add(part)
                    .says(subject.makers(part));
        }
        return cells;
    }

    /** The parts of which one maker is known here. */
    CountedTable sole(Set<Integer> parts) {
        CountedTable cells =
                new CountedTable("sole-makers", List.of("part", "maker", "country"), List.of("relations"), 0);
        for (int part : parts) {
            Set<Integer> makers = subject.makersOf(part);
            if (makers.size() == 1) {
                int maker = makers.iterator().next();
                String country = String.join(";", subject.countries(maker));
                cells.at(subject.id(part), subject.id(maker), country)
                        .add(maker)
                        .says(subject.makers(part));
            }
        }
        return cells;
    }
}
