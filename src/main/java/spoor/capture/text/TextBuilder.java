package spoor.capture.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers the blocks of a captured file, up to what is read of one. */
final class TextBuilder {

    private static final int MOST_BLOCKS = 60_000;

    private final List<CapturedText.Part> parts = new ArrayList<>();
    private final List<CapturedText.Block> blocks = new ArrayList<>();
    private String encoding = "";
    private int characters;
    private boolean complete = true;
    private int paragraph;
    private int line;
    private int row;
    private int table;

    /** What follows is of another document. */
    void part(String address, String title) {
        parts.add(new CapturedText.Part(address, title, List.of()));
        paragraph = 0;
        line = 0;
        table = 0;
        row = 0;
    }

    void encoding(String name) {
        if (encoding.isEmpty()) {
            encoding = name;
        }
    }

    /** The numbers of the pages of the part. */
    void pages(List<String> printed) {
        CapturedText.Part part = parts.removeLast();
        parts.add(new CapturedText.Part(part.address(), part.title(), printed));
    }

    void table() {
        table++;
        row = 0;
    }

    /** More is in the file than is read. */
    void cut() {
        complete = false;
    }

    boolean isFull() {
        return characters >= CapturedText.MOST_CHARACTERS || blocks.size() >= MOST_BLOCKS;
    }

    /** Adds a block, unless nothing stands in it; one that is very long becomes several. */
    void add(BlockKind kind, int page, String text) {
        String left = text.strip();
        int number = left.isEmpty() ? 0 : numberOf(kind);
        while (!left.isEmpty()) {
            if (isFull()) {
                cut();
                return;
            }
            String piece = left.substring(0, end(left));
            left = left.substring(piece.length()).strip();
            characters += piece.length();
            blocks.add(new CapturedText.Block(
                    parts.size() - 1, page, kind, number, kind == BlockKind.ROW ? table : 0, piece.strip()));
        }
    }

    /** Lines are counted whether or not something stands in them. */
    void line(int page, String text) {
        if (text.isBlank()) {
            line++;
        } else {
            add(BlockKind.LINE, page, text);
        }
    }

    private int numberOf(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH -> ++paragraph;
            case LINE -> ++line;
            case ROW -> ++row;
            case HEADING, ITEM -> 0;
        };
    }

    private static int end(String text) {
        if (text.length() <= CapturedText.LONGEST_BLOCK) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', CapturedText.LONGEST_BLOCK);
        return blank > CapturedText.LONGEST_BLOCK / 2 ? blank : CapturedText.LONGEST_BLOCK;
    }

    CapturedText build() {
        boolean something =
                blocks.stream().anyMatch(block -> block.text().codePoints().anyMatch(Character::isLetterOrDigit));
        return something
                ? new CapturedText(TextState.TEXT, encoding, List.copyOf(parts), List.copyOf(blocks), complete)
                : CapturedText.nothing(TextState.NONE);
    }
}
