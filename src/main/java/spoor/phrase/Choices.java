package spoor.phrase;

import java.util.List;
import java.util.stream.Stream;
import spoor.search.FoundEntity;

/** What a name may mean, to be chosen from. */
final class Choices {

    private Choices() {}

    static PhraseProposal.Choice of(String text, NounPhrase phrase, Named named, String role) {
        int from = phrase.from();
        int to = phrase.to();
        return new PhraseProposal.Choice(
                from,
                to,
                text.substring(from, to),
                role,
                named.clear() ? named.ids() : List.of(),
                Stream.concat(named.candidates().stream(), named.others().stream())
                        .map(Choices::candidate)
                        .toList());
    }

    private static PhraseProposal.Candidate candidate(FoundEntity entity) {
        return new PhraseProposal.Candidate(
                entity.id(),
                Named.labelOf(entity).label(),
                Named.nameOf(entity),
                entity.match() == null ? "" : entity.match().how());
    }
}
