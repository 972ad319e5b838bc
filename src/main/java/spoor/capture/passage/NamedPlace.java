package spoor.capture.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import spoor.capture.text.BlockKind;
import spoor.capture.text.CapturedText;

/**
 * Finds the blocks that a locator names. What a page, line or table is, the file says; paragraphs are found only by numbers that are
 * printed, since nobody counts them as another does.
 */
final class NamedPlace {

    /** A section without a next one has at most so many blocks. */
    private static final int LONGEST_SECTION = 400;

    /** What follows a number that counts something, and not one in a sentence. */
    private static final String COUNTED = "(?:\\s*[.)\\]:|、]|\\s*$|\\s+(?-i:(?=\\p{Lu}|\\p{IsHan})))";

    private final ReadWords text;
    private final List<CapturedText.Part> parts;
    private final ToDoubleFunction<Passage.Place> likeness;

    /** @param likeness to choose among several places of one name */
    NamedPlace(ReadWords text, List<CapturedText.Part> parts, ToDoubleFunction<Passage.Place> likeness) {
        this.text = text;
        this.parts = parts;
        this.likeness = likeness;
    }

    /** The narrowest place that the locator names, as far as it is found. */
    Optional<Passage.Place> find(Locator locator) {
        Optional<Passage.Place> found = Optional.empty();
        for (Locator.Place wanted : locator.places()) {
            Passage.Place within = found.orElseGet(text::whole);
            found = best(candidates(wanted, within))
                    .or(() -> Optional.of(within).filter(each -> isPart(each)));
        }
        for (String id : locator.ids()) {
            Passage.Place within = found.orElseGet(text::whole);
            List<String> words =
                    ComparedWord.listOf(id).stream().map(ComparedWord::folded).toList();
            found = best(text.blocksWith(words, within).stream()
                            .map(block -> new Passage.Place(block, block))
                            .toList())
                    .or(() -> Optional.of(within).filter(each -> isPart(each)));
        }
        return found;
    }

    private boolean isPart(Passage.Place place) {
        return !place.equals(text.whole());
    }

    private Optional<Passage.Place> best(List<Passage.Place> places) {
        return places.stream()
                .max(Comparator.comparingDouble(likeness)
                        .thenComparing(Passage.Place::size)
                        .thenComparing(place -> -place.first()));
    }

    private List<Passage.Place> candidates(Locator.Place wanted, Passage.Place within) {
        return switch (wanted.kind()) {
            case PAGE -> pages(wanted, within);
            case LINE -> single(within, block -> block.kind() == BlockKind.LINE && block.number() == wanted.count());
            case TABLE -> tables(wanted, within);
            case ROW -> rows(wanted, within);
            case ENTRY, PARAGRAPH -> numbered(wanted, within);
            case SECTION, ANNEX -> sections(wanted, within);
        };
    }

    private List<Passage.Place> single(Passage.Place within, Predicate<CapturedText.Block> which) {
        return text.blocksOf(within, block -> which.test(text.blocks().get(block)))
                .mapToObj(block -> new Passage.Place(block, block))
                .toList();
    }

    /** By its printed number, and else by its place in the file. */
    private List<Passage.Place> pages(Locator.Place wanted, Passage.Place within) {
        List<Passage.Place> printed = runs(within, block -> number(block).equalsIgnoreCase(wanted.number()));
        return printed.isEmpty() ? runs(within, block -> block.page() > 0 && block.page() == wanted.count()) : printed;
    }

    private String number(CapturedText.Block block) {
        List<String> pages = parts.get(block.part()).pages();
        return block.page() > 0 && block.page() <= pages.size() ? pages.get(block.page() - 1) : "";
    }

    private List<Passage.Place> tables(Locator.Place wanted, Passage.Place within) {
        List<Passage.Place> titled = sections(wanted, within);
        return titled.isEmpty() ? runs(within, block -> block.table() > 0 && block.table() == wanted.count()) : titled;
    }

    private List<Passage.Place> rows(Locator.Place wanted, Passage.Place within) {
        List<Passage.Place> numbered = numbered(wanted, within);
        return numbered.isEmpty()
                ? single(within, block -> block.kind() == BlockKind.ROW && block.number() == wanted.count())
                : numbered;
    }

    /** Blocks that begin with the number as one that is counted does, or have a line that does. */
    private List<Passage.Place> numbered(Locator.Place wanted, Passage.Place within) {
        Pattern begun = Pattern.compile("(?m)^[\\W&&[^\\n]]{0,3}(?i:(?:no|nr|№|entry|para|item)\\.?\\s*)?(?i:"
                + Pattern.quote(wanted.number()) + ")(?![\\p{L}\\d]|[.,]\\d)" + COUNTED);
        return single(within, block -> begun.matcher(block.text()).find());
    }

    /** From a heading with the number to the next of its kind. */
    private List<Passage.Place> sections(Locator.Place wanted, Passage.Place within) {
        Pattern title = title(wanted.kind(), Pattern.quote(wanted.number()));
        Pattern next = title(wanted.kind(), "(?:[ivxlc]{1,7}|\\d{1,3})");
        return text.blocksOf(
                        within,
                        block -> title.matcher(text.blocks().get(block).text()).find())
                .mapToObj(begin -> new Passage.Place(begin, end(begin, within, next)))
                .toList();
    }

    private int end(int begin, Passage.Place within, Pattern next) {
        int farthest = Math.min(within.last(), begin + LONGEST_SECTION);
        return IntStream.rangeClosed(begin + 1, farthest)
                        .filter(block ->
                                next.matcher(text.blocks().get(block).text()).find())
                        .findFirst()
                        .orElse(farthest + 1)
                - 1;
    }

    private static Pattern title(Locator.Kind kind, String number) {
        String words = switch (kind) {
            case ANNEX -> "annex|anlage|anhang|приложение|додаток|附件";
            case TABLE -> "table|tabelle|таблица|таблиця|表";
            default ->
                "§+|section|chapter|article|art\\.|kapitel|abschnitt|artikel|раздел|глава|статья|розділ|стаття|第";
        };
        String bare = kind == Locator.Kind.SECTION ? "|" + number + "(?!\\.?\\d)" + COUNTED : "";
        return Pattern.compile(
                "^\\W{0,3}(?iu:(?:" + words + ")\\s*" + number + "(?![\\p{L}\\d&&[^章节節条條]]|[.,]\\d)" + bare + ")");
    }

    /** Blocks that follow each other and are of one kind. */
    private List<Passage.Place> runs(Passage.Place within, Predicate<CapturedText.Block> which) {
        int[] found = text.blocksOf(within, block -> which.test(text.blocks().get(block)))
                .toArray();
        List<Passage.Place> runs = new ArrayList<>();
        for (int block : found) {
            if (!runs.isEmpty() && runs.getLast().last() == block - 1) {
                runs.add(new Passage.Place(runs.removeLast().first(), block));
            } else {
                runs.add(new Passage.Place(block, block));
            }
        }
        return runs;
    }
}
