package spoor.console.judge;

import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import spoor.model.SpoorException;

/**
 * What one statement may take between two looks of the database at its clock and its memory: so many steps, a step being
 * about what it takes to look at a character. Neo4j looks between rows only, so this is reckoned for one row of each clause.
 */
final class StatementBudget {

    static final double MOST_STEPS = 1e8;

    /** What a row, or a value in it, may weigh: somewhat more than an answer may. */
    static final double MOST_WEIGHT = 2e7;

    private static final int LONGEST_QUOTE = 60;

    /** Parts to look at, some of them more than once, before a statement is judged. */
    private static final int MOST_LOOKS = 100_000;

    private double steps;
    private int looks;
    private double rowWeight;

    double steps() {
        return steps;
    }

    /** Of the heaviest row. */
    double rowWeight() {
        return rowWeight;
    }

    /** Counts a look at a part. */
    void look(ParseTree part) {
        if (++looks > MOST_LOOKS) {
            throw Trees.tooCostly(rule(part), "The loops are nested too deep to be judged");
        }
        spend(part, 1);
    }

    void spend(ParseTree part, double more) {
        steps += more;
        if (!(steps <= MOST_STEPS)) {
            throw over(part, "takes about %s steps in one row".formatted(inWords(steps)));
        }
    }

    /** What the turns of a loop have taken once, they take in each turn. */
    void repeat(ParserRuleContext loop, double before, double turns, double perTurn) {
        double once = steps - before + perTurn;
        steps = before + turns * once;
        if (!(steps <= MOST_STEPS)) {
            throw over(
                    loop,
                    "turns up to %s times and takes about %s steps each time, all in one row"
                            .formatted(inWords(turns), inWords(once)));
        }
    }

    Extent requireLight(ParseTree part, Extent value) {
        requireLight(part, value.weight());
        return value;
    }

    void requireLight(ParseTree part, double weight) {
        if (!(weight <= MOST_WEIGHT)) {
            throw over(part, "can grow to about %s characters and entries in one row".formatted(inWords(weight)));
        }
    }

    void row(ParserRuleContext items, double weight) {
        requireLight(items, weight);
        rowWeight = Math.max(rowWeight, weight);
    }

    private static SpoorException over(ParseTree part, String what) {
        ParserRuleContext rule = rule(part);
        return Trees.tooCostly(
                rule,
                "'%s' %s, where the database cannot stop it; at most %s steps and %s characters and entries are taken."
                                .formatted(quote(rule), what, inWords(MOST_STEPS), inWords(MOST_WEIGHT))
                        + " Use a part of the list (l[0..100]), shorter texts, or UNWIND, which gives it rows to stop at");
    }

    private static ParserRuleContext rule(ParseTree part) {
        ParseTree at = part;
        while (!(at instanceof ParserRuleContext rule)) {
            at = at.getParent();
        }
        return rule;
    }

    private static String quote(ParserRuleContext rule) {
        int from = rule.getStart().getStartIndex();
        int to = Math.max(from, Math.min(rule.getStop().getStopIndex(), from + LONGEST_QUOTE));
        String text =
                rule.getStart().getInputStream().getText(Interval.of(from, to)).replaceAll("\\s+", " ");
        return to < rule.getStop().getStopIndex() ? text + "…" : text;
    }

    private static String inWords(double number) {
        return number < 1e15
                ? String.format(Locale.ROOT, "%,d", Math.round(number))
                : "10^" + (int) Math.min(99, Math.floor(Math.log10(number)));
    }
}
