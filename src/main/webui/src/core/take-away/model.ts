/** What is taken out, in the words of POST /api/exports. */
export type Subject =
  | { trace: object }
  | { analysis: { chokepoints: object; most?: number } }
  | { ids: string[] }
  | { case: string }
  | { dataset: string }
  | { cypher: { query: string; parameters: Record<string, unknown> } };

/** The same, without those whom an investigation must not name where it is taken from one. */
export type Taken = Subject & { withheldBy?: string | undefined };

/** The most ids that one request names. */
export const MOST_IDS = 10_000;

/** The forms of files, as they are offered: the whole graph, then what a form can hold of it. */
export const FORMS = {
  graph: [
    'csv',
    'xlsx',
    'gexf',
    'graphml',
    'cytoscape',
    'graphology',
    'json',
    'ftm',
    'ftm-statements',
    'cypher',
  ],
  parties: ['bods'],
  sources: ['csl', 'bibtex', 'ris'],
} as const;

export const FORM_GROUPS = ['graph', 'parties', 'sources'] as const;

export type FormGroup = (typeof FORM_GROUPS)[number];
export type Form = (typeof FORMS)[FormGroup][number];

/** The forms of a dossier. */
export const DOSSIER_FORMS = ['html', 'pdf', 'docx', 'zip'] as const;

export type DossierForm = (typeof DOSSIER_FORMS)[number];

/** What a dossier is made of: the paths of an answer, or those that an investigation has collected. */
export type DossierSubject = ({ trace: object } | { case: string }) & { withheldBy?: string | undefined };

export const TERMS = ['not_passed_on', 'non_commercial', 'no_derivatives', 'share_alike', 'unknown'] as const;

export type Term = (typeof TERMS)[number];

/** What a file would hold. */
export interface ExportPreview {
  nodes: number;
  edges: number;
  sources: number;
  listings: number;
  /** Files captured of its sources, which no form holds. */
  captures?: number;
  persons: number;
  /** The names of the first of them. */
  named: string[];
  /** What may give away those whom the file does not name. */
  alsoTell?: { text: string; of: string; why: string }[];
  complete: boolean;
  cut: { limit: string; text: string }[];
  licences: { dataset: string; name?: string | null; licence?: string | null; terms: string[] }[];
  /** Whether the bytes are counted rather than estimated. */
  exact: boolean;
  /** How large it is in each form, and how many of the relations the form can hold. */
  sizes: { format: string; bytes: number; edges?: number }[];
}

/** The datasets whose licence asks something, by what it asks; in the order of TERMS. */
export function termsOf(preview: ExportPreview): { term: Term; datasets: string[] }[] {
  return TERMS.map((term) => ({
    term,
    datasets: preview.licences
      .filter(({ terms }) => terms.includes(term))
      .map(({ dataset, name }) => name ?? dataset),
  })).filter(({ datasets }) => datasets.length > 0);
}

/** The datasets that a file is drawn from, each with its licence: "EU list (CC BY 4.0)". */
export function originsOf({ licences }: ExportPreview): string[] {
  return licences.map(({ dataset, name, licence }) => (name ?? dataset) + (licence ? ` (${licence})` : ''));
}

const ONLY_HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The address of the page, for whoever gets a file; nothing where it leads nowhere but on this machine. */
export function publicAddress({ hostname, href }: Pick<Location, 'hostname' | 'href'>): string {
  return ONLY_HERE.test(hostname) ? '' : href;
}

/** What a server takes of an address. */
const LONGEST_LINK = 8_000;

/** The same as it stands in a file that the server makes; nothing where it is too long for it. */
export function linkOf(location: Pick<Location, 'hostname' | 'href'>): string {
  const address = publicAddress(location);
  return address.length <= LONGEST_LINK ? address : '';
}

/** Whether a form that is made for relations can hold none of those that there are. */
export function fitsNone(preview: ExportPreview | null, form: Form): boolean {
  const sources: readonly string[] = FORMS.sources;
  return (
    preview !== null &&
    preview.edges > 0 &&
    !sources.includes(form) &&
    preview.sizes.some(({ format, edges }) => format === form && edges === 0)
  );
}
