/** Who says when a file was captured. */
export const WITNESSES = ['warc', 'wacz', 'pdf', 'upload'] as const;
export type Witness = (typeof WITNESSES)[number];

/** A captured file of a source. */
export interface Captured {
  id: string;
  name: string;
  kind: string;
  bytes: number;
  sha256: string;
  /** Of what was captured; empty where the file does not say. */
  address: string;
  captured: string;
  timeFrom: string;
  at: string;
  by: string;
}

/** A captured file of one of a relation's sources. */
export interface CaptureOf {
  /** Id of the source. */
  source: string;
  id: string;
  name: string;
  kind: string;
}

/** Who says when it was captured; nobody but Spoor where that is not known here. */
export function witnessOf({ timeFrom }: Captured): Witness {
  return WITNESSES.find((known) => known === timeFrom) ?? 'upload';
}

/** What can be chosen; the server looks into the file. */
export const CAPTURE_ENDINGS = '.html,.htm,.xhtml,.pdf,.warc,.gz,.wacz';
