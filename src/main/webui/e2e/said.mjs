/** Runs in the page: an error in its words, anything else as text. */
function inWords(value) {
  return value instanceof Error ? `${value.name}: ${value.message}` : String(value);
}

/**
 * What a message of a browser's console says. Some tell of an error only that there is one: its words are asked of the page,
 * and where that is gone what the message itself has must do.
 */
export async function saidBy(message) {
  if (!message.text().includes('JSHandle@')) {
    return message.text();
  }
  try {
    const words = await Promise.all(message.args().map((value) => value.evaluate(inWords)));
    return words.join(' ');
  } catch {
    return message.text();
  }
}
