package spoor.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Holdings from a text: {@code X 50 A, A 10-100 B, X ? C, X controls D}; those who are listed by their names. */
final class DrawnHoldings {

    private static final int MOST = 50;

    final List<String> names = new ArrayList<>();
    final Holdings holdings;

    DrawnHoldings(String text) {
        String[] lines = text.strip().split("\\s*,\\s*", -1);
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            number(words[0]);
            number(words[2]);
        }
        Holdings.Builder builder = new Holdings.Builder(MOST);
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (words[1].equals("controls")) {
                builder.control(number(words[0]), number(words[2]));
            } else {
                builder.hold(number(words[0]), number(words[2]), share(words[1]));
            }
        }
        holdings = builder.build();
    }

    private static Share share(String text) {
        if (text.equals("?")) {
            return Share.UNKNOWN;
        }
        String[] bounds = text.split("-", -1);
        return new Share(
                Share.ofPercent(new BigDecimal(bounds[0])).low(),
                Share.ofPercent(new BigDecimal(bounds[bounds.length - 1])).high());
    }

    int number(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    Ruling rule(String rule, String day, String... listed) {
        return Ruling.of(holdings, Rules.require(rule, LocalDate.parse(day)), set(listed), new BitSet());
    }

    BitSet set(String... listed) {
        BitSet set = new BitSet();
        for (String name : listed) {
            set.set(number(name));
        }
        return set;
    }

    String verdict(String firm, String rule, String day, String... listed) {
        return rule(rule, day, listed).verdict(number(firm)).word();
    }
}
