package spoor.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.names.FoldedText;

/**
 * Names by their letters, so that one walk over a text finds them all. Cost: the letters of the text, and at each those of the
 * names that may begin there.
 */
final class NameTree {

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<WithheldName> names = new ArrayList<>(1);
    }

    /** Takes a name and where it stands in the reading. */
    interface Found {
        void at(WithheldName name, int from, int to);
    }

    private final FoldedText.Look look;
    private final Node root = new Node();
    /** First letters of names: most places of a text need no more. */
    private final BitSet firsts = new BitSet();

    NameTree(FoldedText.Look look) {
        this.look = look;
    }

    void add(String text, boolean given, String placeholder) {
        WithheldName name = WithheldName.of(text, look, given, placeholder);
        if (name.letters().length() < 2) {
            return;
        }
        firsts.set(name.letters().charAt(0));
        Node node = root;
        for (int i = 0; i < name.letters().length(); i++) {
            node = node.next.computeIfAbsent(name.letters().charAt(i), letter -> new Node());
        }
        node.names.add(name);
    }

    /** The longest name that begins at each place of the text. */
    void find(String text, Found found) {
        FoldedText letters = FoldedText.of(text, look);
        for (int start = 0; start < letters.length(); start++) {
            @Nullable WithheldName longest = null;
            Node node = firsts.get(letters.at(start)) ? root.next.get(letters.at(start)) : null;
            for (int end = start + 1; node != null; end++) {
                for (WithheldName name : node.names) {
                    longest = name.isNamedBy(letters, start, text) ? name : longest;
                }
                node = end < letters.length() ? node.next.get(letters.at(end)) : null;
            }
            if (longest != null) {
                int last = start + longest.letters().length() - 1;
                found.at(longest, letters.from(start), letters.to(last));
            }
        }
    }
}
