/** The HTTP side of {@code reconcile}: the Reconciliation API under {@code /api/reconcile}, yente's under {@code /api/yente}. */
@NullMarked
package spoor.reconcile.web;

import org.jspecify.annotations.NullMarked;
