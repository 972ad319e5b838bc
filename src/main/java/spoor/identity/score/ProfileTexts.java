package spoor.identity.score;

import java.util.ArrayList;
import java.util.List;
import spoor.names.NameAnalysis;

/** The words behind the ints of one {@link RecordProfile}, each list in the order of its ints. */
final class ProfileTexts {

    final MatchRecord record;
    final List<NameAnalysis> names;
    /** By name, the words that are no legal form. */
    final List<List<String>> words = new ArrayList<>();

    final List<String> countries = new ArrayList<>();
    final List<String> numbers = new ArrayList<>();
    final List<String> contacts = new ArrayList<>();
    final List<String> codes = new ArrayList<>();
    final List<String> parts = new ArrayList<>();
    final List<String> ties = new ArrayList<>();
    final List<String> address = new ArrayList<>();

    ProfileTexts(MatchRecord record, List<NameAnalysis> names) {
        this.record = record;
        this.names = names;
    }
}
