package spoor.ingest.customs;

import java.util.List;

/** What a row says of a company beside what it is called and known by; each list in the order of its columns. */
record Particulars(
        List<String> aliases, List<String> addresses, List<String> phones, List<String> emails, List<String> websites) {

    static final Particulars NONE = new Particulars(List.of(), List.of(), List.of(), List.of(), List.of());

    static Particulars ofAliases(List<String> aliases) {
        return aliases.isEmpty() ? NONE : new Particulars(aliases, List.of(), List.of(), List.of(), List.of());
    }

    boolean isEmpty() {
        return equals(NONE);
    }
}
