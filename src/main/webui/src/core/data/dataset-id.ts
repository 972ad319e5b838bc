const LONGEST = 80;
const ENDING = /\.(gz|zip|csv|tsv|txt|xlsx|ods|jsonl?|ndjson|graphml|xml)$/;

/** The id that the server makes of a file's name when it is given none. */
export function datasetIdOf(fileName: string): string {
  const plain = fileName
    .toLowerCase()
    .replace(/^.*[/\\]/, '')
    .replace(ENDING, '')
    .replace(ENDING, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[-._]+$/g, '');
  return plain.slice(0, LONGEST);
}

export function isDatasetId(id: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,79}$/.test(id);
}
