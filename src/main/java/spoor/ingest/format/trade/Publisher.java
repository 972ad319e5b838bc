package spoor.ingest.format.trade;

/**
 * Who publishes figures.
 *
 * @param dataset into which its files go, so that a newer file replaces what an older one said
 * @param country ISO 3166-1 alpha-2; empty where it is of none
 */
record Publisher(String dataset, String name, String url, String country) {}
