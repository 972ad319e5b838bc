package spoor.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.search.FoundEntities;
import spoor.search.SearchQuestion;
import spoor.search.SearchService;
import spoor.words.Language;
import spoor.words.QuestionText;
import spoor.words.Words;

/** Reads a question that was put in words. Safe for use by any thread; costs some searches. */
@Service
public final class PhraseService {

    /** Most characters that are read. */
    public static final int LONGEST = 400;

    private static final int MOST_FOUND = 20;
    private static final int LEAST_PARTS = 2;

    private final Function<String, FoundEntities> search;
    private final Map<Language, Lexicon> lexicons = new ConcurrentHashMap<>();

    @Autowired
    PhraseService(SearchService search) {
        this(text -> search.find(new SearchQuestion(text, null, null, null, null, MOST_FOUND, false)));
    }

    PhraseService(Function<String, FoundEntities> search) {
        this.search = search;
    }

    /**
     * The question that the words say, as of today.
     *
     * @param language of the answer, and of the words unless they are better understood in another one
     * @throws BadInput if the text is too long
     */
    public PhraseProposal read(String text, Language language, Chosen chosen) {
        return read(text, language, chosen, LocalDate.now(Clock.systemUTC()));
    }

    PhraseProposal read(String text, Language language, Chosen chosen, LocalDate today) {
        if (text.length() > LONGEST) {
            throw new BadInput(
                    "words.long",
                    "A question in words has at most %d characters; this one has %d.",
                    LONGEST,
                    text.length());
        }
        Language spoken = language(text, language);
        PhraseSentence sentence = new PhraseSentence(text, Pieces.of(text, lexicon(spoken)), today.getYear());
        new Times(sentence, today).read();
        new AmountReading(sentence).read();
        new Counts(sentence).read();
        new Proofs(sentence, spoken.tag()).read();
        if (sentence.hasThings()) {
            new Naming(sentence, search, chosen).read();
        }
        Map<String, String> names = names(sentence);
        new Roles(sentence).read();
        return proposal(sentence.draft, new Words(language), names);
    }

    /** Read when it is first asked for: a start would wait for it. */
    private Lexicon lexicon(Language language) {
        return lexicons.computeIfAbsent(language, Lexicon::new);
    }

    /** The language that knows most of the words; the one that was named where others know no more. */
    private Language language(String text, Language named) {
        return Stream.concat(Stream.of(named), Stream.of(Language.values()))
                .min((a, b) -> Integer.compare(unknown(text, a), unknown(text, b)))
                .orElse(named);
    }

    private int unknown(String text, Language language) {
        return Pieces.of(text, lexicon(language)).stream()
                .filter(piece -> piece.is(Kind.UNKNOWN))
                .mapToInt(piece -> piece.text().length())
                .sum();
    }

    private static Map<String, String> names(PhraseSentence sentence) {
        Map<String, String> names = new HashMap<>();
        for (Piece piece : sentence.pieces) {
            if (piece.named() != null) {
                piece.named().candidates().forEach(each -> names.put(each.id(), Named.nameOf(each)));
            }
        }
        return names;
    }

    private static PhraseProposal proposal(Draft draft, Words words, Map<String, String> names) {
        TraceRequest question = QuestionJson.read(draft.fields);
        QuestionText told = new QuestionText(words, id -> names.getOrDefault(id, id), question);
        MeaningTexts meanings = new MeaningTexts(words, names);
        return new PhraseProposal(
                question,
                told.sentence(),
                told.constraints(),
                parts(draft) >= LEAST_PARTS,
                draft.reads.stream().map(meanings::told).toList(),
                draft.struck(),
                List.copyOf(draft.choices),
                List.copyOf(draft.assumed));
    }

    private static String part(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    private static long parts(Draft draft) {
        return Stream.concat(
                        draft.reads.stream().map(read -> part(read.field())),
                        draft.choices.stream().map(PhraseProposal.Choice::role))
                .distinct()
                .count();
    }
}
