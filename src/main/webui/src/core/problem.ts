/** Why no answer came, as far as the page treats it differently. */
export type ProblemKind = 'lost' | 'busy' | 'unavailable' | 'refused' | 'failed';

/** An answer that is no answer: the server's own sentence, or none when it could not be reached. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly kind: ProblemKind,
    /** What the server says, already a sentence for people; null when it said nothing. */
    readonly sentence: string | null,
    readonly status: number | null = null,
    readonly code: string | null = null,
    readonly retryAfterSeconds: number | null = null,
    /** Where in the statement; both count from one. */
    readonly place: { line: number; column: number } | null = null,
    /** It would be done for somebody who insists. */
    readonly overridable: boolean = false,
    /** The whole answer, for what only some problems tell. */
    readonly body: unknown = null,
  ) {
    super(sentence ?? kind);
  }
}

export function kindOf(status: number): ProblemKind {
  if (status === 429) {
    return 'busy';
  }
  if (status === 502 || status === 503 || status === 504) {
    return 'unavailable';
  }
  return status < 500 ? 'refused' : 'failed';
}

function textOf(body: unknown, key: string): string | null {
  const value =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

function placeOf(body: unknown): Problem['place'] {
  const { line, column } = (body ?? {}) as Record<string, unknown>;
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : null;
}

/** Reads RFC 9457 problem details; `body` is whatever the response held. */
export function problemOf(status: number, body: unknown, retryAfter: string | null): Problem {
  const seconds = Number(retryAfter ?? NaN);
  return new Problem(
    kindOf(status),
    textOf(body, 'detail'),
    status,
    textOf(body, 'code'),
    Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 300) : null,
    placeOf(body),
    (body as { overridable?: unknown } | null)?.overridable === true,
    body,
  );
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('failed', null);
}

const FIRST_AGAIN_SECONDS = 5;
const LAST_AGAIN_SECONDS = 60;

/**
 * How long to wait before the same is asked again by itself: a server that is busy, away or starting refuses for a while
 * only. False where asking again would be refused again.
 *
 * @param times how often it was refused in a row
 */
export function againAfterMillis(error: unknown, times: number): number | false {
  const { kind, retryAfterSeconds } = asProblem(error);
  if (kind !== 'busy' && kind !== 'unavailable' && kind !== 'lost') {
    return false;
  }
  const grown = FIRST_AGAIN_SECONDS * 2 ** Math.max(0, times - 1);
  return 1000 * (retryAfterSeconds ?? Math.min(grown, LAST_AGAIN_SECONDS));
}
