package spoor.check;

/** What must hold for the data; each is one statement in {@code cypher/queries/check/} that counts what breaks it. */
enum Invariant {
    RELATION_WITHOUT_SOURCE(
            "relation-without-source",
            "These relations name no source.",
            "Import their dataset again, or remove it: nothing is shown without a source."),
    SOURCE_UNKNOWN(
            "source-unknown",
            "These sources are cited, and nothing is known of them.",
            "Import the dataset that cites them again."),
    RELATION_ENDS(
            "relation-ends",
            "These relations start or end at a kind of entity that theirs cannot.",
            "Import their dataset again; if somebody else writes to the database, correct them there."),
    ID_MISSING(
            "id-missing",
            "These have no id, so that nothing shows them.",
            "Somebody beside Spoor wrote them; give them ids there, or remove them."),
    ENTITY_LABEL(
            "entity-label",
            "These entities are of no kind, or of several.",
            "Import their dataset again; if somebody else writes to the database, correct them there."),
    CONFIDENCE(
            "confidence",
            "The confidence of these relations is none of the known words.",
            "Import their dataset again; if somebody else writes to the database, correct them there."),
    DECLARATION_SUM(
            "declaration-sum",
            "These relations sum up another number or value than their declarations have.",
            "Import the file of declarations again with replace."),
    DECLARATION_ALONE(
            "declaration-alone",
            "These declarations belong to no relation.",
            "Import the file of declarations again with replace."),
    DATASET_ROWS(
            "dataset-rows",
            "The rows of these datasets do not add up: each one read was loaded, rejected or a duplicate.",
            "Import the dataset again with replace."),
    DATASET_UNFINISHED(
            "dataset-unfinished",
            "The import of these datasets was not brought to its end; nothing of them is shown.",
            "Import the same file again, which goes on, or remove the dataset."),
    DATASET_UNKNOWN(
            "dataset-unknown",
            "Entities or sources name these datasets, and nobody knows them.",
            "Import the dataset again; if somebody else writes to the database, add the dataset there."),
    DECISION_ASLEEP(
            "decision-asleep",
            "These decisions have no effect, although both records are there.",
            "Start Spoor again: it gives them their effect."),
    DECISION_MISSING(
            "decision-missing",
            "These say who is who without a decision that somebody made.",
            "Somebody beside Spoor wrote them; remove them there, and decide on the page."),
    CLAIM_MISSING(
            "claim-missing",
            "These claims were entered by hand, and the graph does not have them.",
            "Enter any claim, or change one: all of its dataset is brought in with it. If one stays, its ends are gone."),
    CASEBOOK_ALONE(
            "casebook-alone",
            "What is collected in these investigations has lost its investigation.",
            "Bring the investigation back from a backup; if it was deleted, nothing of it is shown."),
    KEYS_MISSING(
            "keys-missing",
            "These cannot be found by their names yet.",
            "Spoor makes what is missing in the background; if it stays, start it again.");

    private final String statement;
    private final String text;
    private final String advice;

    Invariant(String statement, String text, String advice) {
        this.statement = statement;
        this.text = text;
        this.advice = advice;
    }

    /** Name of the statement, and the code of what breaks it. */
    String statement() {
        return statement;
    }

    StoreFinding finding(long found, String example) {
        return new StoreFinding(statement, found, example, text, advice);
    }
}
