package spoor.bench.search;

/** How often the right entity was found: first, among the first ten, of how many questions. */
final class Count {
    int first;
    int ten;
    int asked;
}
