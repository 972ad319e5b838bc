import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const JAVA = join(import.meta.dirname, '../../../java/spoor');

/** Sources whose sentences reach no reader of the page, by what they are for. */
const NOT_FOR_THE_PAGE: Record<string, RegExp[]> = {
  'a command, a start that fails, or the log': [
    /Command\.java$/,
    /^(command|check|security|jobs)\//,
    /^backup\/(file|restore|MadeBackup)/,
    /^store\/(folder|start\/Heartbeat|own\/(?!BoltDoor|OwnNeo4j\.java))/,
    /^audit\/(BrokenChainAnalyzer|AuditEntry)/,
    /^people\/oidc\/|^console\/StuckStatements/,
    /^ingest\/(FirstImport|FirstLoadMain|job\/[fF]irst)/,
    /^dossier\/seal\//,
  ],
  'what only other programs ask for, or do by hand': [
    /^reconcile\//,
    /^console\/web\/(QueryApi|Discovery)/,
    /^web\/(ApiInfo|request\/WholeBody|JsonFault|ParameterFault|ProblemAdvice|NearestWord)/,
    /^watch\/(feed|hook)\//,
    /^metrics\//,
    /^mcp\//,
  ],
  'files that are taken away, in the words of their form': [
    /^export\/(form|ExportFormat|Redaction)/,
    /^designation\/DesignationPaper/,
  ],
  'what is read from files, or asked of them': [
    /^ingest\/customs\/(Field|Values)/,
    /^ingest\/format\/OfacRecord/,
    /^lists\/fetch\/AnswerHead/,
  ],
  'notes and grounds that the page says itself, by their codes': [
    /^trace\/\w*Cypher\.|^trace\/CappedRows/,
    /^identity\/(score|decision)\//,
    /^analysis\/OwnershipAnswer/,
  ],
};
/** Of these calls the text goes to the log, to a programmer or into the description of the interface, or is a pattern. */
const NOT_SAID =
  /(?:LOG\.\w+|Pattern\.compile|@(?:Schema|Operation|Parameter|Tag|Header)|new (?:Illegal|UncheckedIO|IO|Cancellation|Zip)\w*)\([^;]*$/;
const LITERAL = /"(?:[^"\\\n]|\\.)*"(?:\s*\+\s*"(?:[^"\\\n]|\\.)*")*/g;
const ONE = /"((?:[^"\\\n]|\\.)*)"/g;
const SIGNS: Record<string, string> = { n: '\n', t: '\t' };
const SENTENCE = /\S [\s\S]*[.!?]$/u;
const BEFORE = 300;

export interface Literal {
  file: string;
  text: string;
}

function textOf(literals: string): string {
  return [...literals.matchAll(ONE)]
    .map(([, text = '']) => text.replaceAll(/\\(.)/g, (_, sign: string) => SIGNS[sign] ?? sign))
    .join('');
}

function literalsIn(file: string): Literal[] {
  const source = readFileSync(join(JAVA, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');
  return [...source.matchAll(LITERAL)]
    .filter(({ index }) => !NOT_SAID.test(source.slice(Math.max(0, index - BEFORE), index)))
    .map(([literals]) => ({ file, text: textOf(literals) }))
    .filter(({ text }) => SENTENCE.test(text));
}

/** Every sentence that stands in the server's source and that a reader of the page could come to see. */
export function serverLiterals(): Literal[] {
  const left = Object.values(NOT_FOR_THE_PAGE).flat();
  return readdirSync(JAVA, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java') && !left.some((each) => each.test(file)))
    .sort()
    .flatMap(literalsIn);
}
