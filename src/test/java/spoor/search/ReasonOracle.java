package spoor.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import spoor.names.NameAnalyser;
import spoor.names.NameAnalysis;
import spoor.names.NameKeys;
import spoor.names.NameKind;
import tools.jackson.databind.JsonNode;

/** Checks what a hit says of itself, from the keys of both texts alone; knows nothing of how the search compares. */
final class ReasonOracle {

    private static final NameAnalyser NAMES = NameAnalyser.shared();

    private ReasonOracle() {}

    /** What is not true of it; empty if all is. */
    static String faultOf(String text, JsonNode hit) {
        String field = hit.path("match").path("field").asString();
        String value = hit.path("match").path("value").asString();
        String how = hit.path("match").path("how").asString();
        if (!isStored(hit, field, value)) {
            return "the entity does not hold this value";
        }
        return readings(text).stream().anyMatch(typed -> isTrue(how, typed, value)) ? "" : "not so";
    }

    private static boolean isStored(JsonNode hit, String field, String value) {
        JsonNode properties = hit.path("properties");
        return switch (field) {
            case "name" -> properties.path("name").asString().equals(value);
            case "alias" -> holds(properties.path("aliases"), value);
            case "identifier" -> holds(properties.path("identifiers"), value);
            case "partNumber" -> properties.path("partNumber").asString().equals(value);
            case "address" -> holds(properties.path("addresses"), value);
            case "email" -> holds(properties.path("emails"), value);
            case "phone" -> holds(properties.path("phones"), value);
            case "website" -> holds(properties.path("websites"), value);
            case "id" -> hit.path("id").asString().equals(value);
            case "hsCode", "hsDescription" -> !value.isEmpty();
            default -> false;
        };
    }

    private static boolean holds(JsonNode list, String value) {
        for (JsonNode one : list) {
            if (one.asString().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** As typed, with words apart that were written in one, and with letters that look alike as those of either alphabet. */
    private static List<String> readings(String text) {
        List<String> all = new ArrayList<>(List.of(text));
        all.add(spoor.names.LookAlikes.cyrillicTwin(text));
        all.add(spoor.names.LookAlikes.latinTwin(text));
        List<String> apart = all.stream()
                .map(one -> one.replaceAll("(?<=\\p{Ll}{2})(?=\\p{Lu})|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}{2})", " "))
                .toList();
        all.addAll(apart);
        return all;
    }

    private static boolean isTrue(String how, String typed, String value) {
        return switch (how) {
            case "number" ->
                plain(value).contains(plain(typed).replaceFirst("^\\p{L}+(?=\\d{4,})", ""))
                        || share(typed, value, Kind.PART)
                        || digitsOf(typed).stream()
                                .anyMatch(digits -> plain(value).endsWith(digits));
            case "exact" -> bare(typed).equals(bare(value));
            case "core" -> share(typed, value, Kind.EXACT);
            case "beginning" ->
                bare(value).startsWith(bare(typed))
                        || begins(typed, value)
                        || plain(value).contains(plain(typed));
            case "words" -> isThere(typed, value, 0, false);
            case "script" -> isThere(typed, value, 0, true) || readingBegins(typed, value);
            case "initials" -> share(typed, value, Kind.INITIALS);
            case "similar" ->
                isThere(typed, value, 2, true)
                        || isThere(withSharedWords(typed), value, 2, true)
                        // ISO 9 writes as c what others write as ts
                        || isThere(typed.replace("c", "ts"), value, 2, true);
            case "some" -> isAnyThere(typed, value);
            default -> false;
        };
    }

    /** With each word that is a letter or two away from one that many names share as that. */
    private static String withSharedWords(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            words.add(word.length() < 4 || NAMES.isShared(word) ? word : sharedWordNear(word));
        }
        return String.join(" ", words);
    }

    private static String sharedWordNear(String word) {
        for (String known : NAMES.sharedWords()) {
            if (known.length() > 4 && meets(Set.of(word), Set.of(known), 2)) {
                return known;
            }
        }
        for (String stem : NAMES.sharedStems()) {
            String head = word.substring(0, Math.min(word.length(), stem.length()));
            if (stem.length() > 5 && meets(Set.of(head), Set.of(stem), 2)) {
                return stem + word.substring(head.length());
            }
        }
        return word;
    }

    private enum Kind {
        EXACT,
        PART,
        INITIALS
    }

    private static boolean share(String typed, String value, Kind kind) {
        for (NameKind reading : NameKind.values()) {
            NameKeys one = NameKeys.of(NAMES.analyse(typed, reading));
            NameKeys other = NameKeys.of(NAMES.analyse(value, reading));
            Set<String> left = kind == Kind.EXACT ? one.exact() : kind == Kind.PART ? one.part() : one.initials();
            Set<String> right =
                    kind == Kind.EXACT ? other.exact() : kind == Kind.PART ? other.part() : other.initials();
            if (!Collections.disjoint(left, right)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String typed, String value) {
        for (NameKind reading : NameKind.values()) {
            String one = NAMES.analyse(typed, reading).exact();
            if (!one.isEmpty() && NAMES.analyse(value, reading).exact().startsWith(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean readingBegins(String typed, String value) {
        Set<String> readings = NameKeys.of(NAMES.analyse(value, NameKind.FIRM)).pinyin();
        String whole = NAMES.analyse(typed, NameKind.FIRM).exact();
        return readings.stream().anyMatch(reading -> reading.startsWith(whole));
    }

    /** Whether each word that was typed, legal forms aside, is there: itself, as part of what is joined, or by its sound, sense or reading. */
    private static boolean isThere(String typed, String value, int errors, boolean otherScripts) {
        for (NameKind reading : NameKind.values()) {
            NameAnalysis one = NAMES.analyse(typed, reading);
            Set<String> there = tokens(NAMES.analyse(value, reading), otherScripts);
            if (!one.core().isEmpty()
                    && one.core().stream()
                            .allMatch(word -> isForm(word.plain(), errors)
                                    || meets(tokens(word, otherScripts), there, errors)
                                    || isPart(word.plain(), one, there, errors))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyThere(String typed, String value) {
        for (NameKind reading : NameKind.values()) {
            NameAnalysis one = NAMES.analyse(typed, reading);
            Set<String> there = tokens(NAMES.analyse(value, reading), true);
            if (one.core().stream()
                    .anyMatch(word -> meets(tokens(word, true), there, 2) || isPart(word.plain(), one, there, 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForm(String word, int errors) {
        return meets(Set.of(word), NAMES.formWords(), Math.max(errors, word.length() > 5 ? 2 : 0));
    }

    /** A word that only together with neighbours is what is stored. */
    private static boolean isPart(String word, NameAnalysis typed, Set<String> there, int errors) {
        String whole = typed.exact();
        for (int from = 0; from < typed.core().size(); from++) {
            StringBuilder joined = new StringBuilder();
            StringBuilder sound = new StringBuilder();
            boolean holds = false;
            for (int to = from; to < Math.min(typed.core().size(), from + 4); to++) {
                joined.append(typed.core().get(to).plain());
                sound.append(typed.core().get(to).sound());
                holds |= typed.core().get(to).plain().equals(word);
                if (holds && meets(Set.copyOf(List.of(joined.toString(), sound.toString())), there, errors)) {
                    return true;
                }
            }
        }
        return there.contains(whole);
    }

    private static Set<String> tokens(spoor.names.NameWord word, boolean otherScripts) {
        Set<String> tokens = new HashSet<>(Set.of(word.plain()));
        if (otherScripts) {
            tokens.add(word.sound());
            tokens.addAll(word.readings());
            tokens.addAll(word.stems());
            tokens.addAll(word.parts());
            tokens.addAll(runs(word.syllables()));
            tokens.add(word.skeleton().isEmpty() ? "" : NameKeys.SKELETON + word.skeleton());
            if (!word.symbol().isEmpty()) {
                tokens.add(word.symbol());
            }
        }
        return tokens;
    }

    /** Two syllables and more one after the other. */
    private static Set<String> runs(List<String> syllables) {
        Set<String> runs = new HashSet<>();
        for (int from = 0; from < syllables.size(); from++) {
            for (int to = from + 2; to <= syllables.size(); to++) {
                runs.add(String.join("", syllables.subList(from, to)));
            }
        }
        return runs;
    }

    /** What is stored, in pieces of one to four words. */
    private static Set<String> tokens(NameAnalysis stored, boolean otherScripts) {
        Set<String> tokens = new HashSet<>();
        for (int from = 0; from < stored.core().size(); from++) {
            StringBuilder joined = new StringBuilder();
            StringBuilder sound = new StringBuilder();
            for (int to = from; to < Math.min(stored.core().size(), from + 4); to++) {
                joined.append(stored.core().get(to).plain());
                sound.append(stored.core().get(to).sound());
                tokens.add(joined.toString());
                if (otherScripts) {
                    tokens.addAll(tokens(stored.core().get(to), true));
                    tokens.add(sound.toString());
                }
            }
        }
        StringBuilder han = new StringBuilder();
        stored.core().stream().filter(word -> word.isHan()).forEach(word -> han.append(word.plain()));
        for (int i = 0; i < han.length(); i++) {
            tokens.add(han.substring(i));
        }
        if (otherScripts) {
            tokens.addAll(NameKeys.of(stored).pinyin());
            tokens.addAll(NameKeys.of(stored).sound());
            tokens.addAll(NameKeys.of(stored).symbol());
            tokens.addAll(runs(stored.core().stream()
                    .flatMap(word -> word.syllables().stream())
                    .toList()));
        }
        return tokens;
    }

    private static boolean meets(Collection<String> typed, Collection<String> there, int errors) {
        return typed.stream()
                .filter(word -> !word.isEmpty())
                .anyMatch(word -> there.stream()
                        .anyMatch(one -> one.startsWith(word) || (word.length() > 3 && distance(word, one) <= errors)));
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[][] cells = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cells[i][j] = i + j;
                } else {
                    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                    cells[i][j] =
                            Math.min(cells[i - 1][j - 1] + change, Math.min(cells[i - 1][j], cells[i][j - 1]) + 1);
                    if (i > 1
                            && j > 1
                            && one.charAt(i - 1) == other.charAt(j - 2)
                            && one.charAt(i - 2) == other.charAt(j - 1)) {
                        cells[i][j] = Math.min(cells[i][j], cells[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return cells[one.length()][other.length()];
    }

    private static List<String> digitsOf(String text) {
        List<String> all = new ArrayList<>();
        for (String piece : text.split("[\\s:;,№#-]+", -1)) {
            if (piece.replaceAll("\\D", "").length() >= 4) {
                all.add(plain(piece));
            }
        }
        all.add(plain(text.replaceFirst("^\\D*", "")));
        all.removeIf(String::isEmpty);
        return all;
    }

    private static String plain(String text) {
        return spoor.keys.Numbers.plain(text);
    }

    private static String bare(String text) {
        return Normalizer.normalize(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ");
    }
}
