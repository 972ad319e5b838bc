package spoor.console;

import java.util.List;

/** Words of a statement, found by their place. */
final class StatementWords {

    private StatementWords() {}

    /** How long the word is that begins there; 1 where no word does. */
    static int lengthAt(String text, int line, int column) {
        List<String> lines = text.lines().toList();
        if (line < 1 || line > lines.size()) {
            return 1;
        }
        String found = lines.get(line - 1);
        int end = Math.max(0, column - 1);
        while (end < found.length() && Character.isJavaIdentifierPart(found.charAt(end))) {
            end++;
        }
        return Math.max(1, end - (column - 1));
    }
}
