package spoor.reconcile.web;

/** How many of several values have to be met. */
enum YenteOperator {
    OR,
    AND
}
