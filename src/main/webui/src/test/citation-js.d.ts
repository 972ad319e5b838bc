/** Of citation.js, what the test of exports uses. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    data: object[];
  }
  export const plugins: { list(): string[] };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
