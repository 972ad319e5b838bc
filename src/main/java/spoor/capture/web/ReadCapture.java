package spoor.capture.web;

import spoor.capture.Captured;
import spoor.capture.passage.Passage;
import spoor.capture.text.CapturedText;

/**
 * A captured file as it is read beside a claim.
 *
 * @param passage what the claim rests on
 */
record ReadCapture(Captured capture, CapturedText text, Passage passage) {}
