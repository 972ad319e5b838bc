import { quoted } from './offers';

const SAMPLE = 50;

export function sampleOfLabel(label: string): string {
  return `MATCH (n:${quoted(label)})\nRETURN n\nLIMIT ${String(SAMPLE)}`;
}

export function sampleOfRelation(type: string): string {
  return `MATCH p = ()-[:${quoted(type)}]->()\nRETURN p\nLIMIT ${String(SAMPLE)}`;
}

/** All relations between entities of a result, whatever was asked; the index on `Entity.id` serves it. */
export const RELATIONS_BETWEEN =
  'MATCH (a:Entity)-[r]->(b:Entity)\nWHERE a.id IN $ids AND b.id IN $ids\nRETURN r';
