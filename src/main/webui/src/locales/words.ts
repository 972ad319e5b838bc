import type account from './en/account.json';
import type answer from './en/answer.json';
import type ask from './en/ask.json';
import type audit from './en/audit.json';
import type capture from './en/capture.json';
import type choice from './en/choice.json';
import type cases from './en/cases.json';
import type chokepoints from './en/chokepoints.json';
import type common from './en/common.json';
import type compare from './en/compare.json';
import type confidence from './en/confidence.json';
import type console from './en/console.json';
import type constraint from './en/constraint.json';
import type cypher from './en/cypher.json';
import type data from './en/data.json';
import type declarations from './en/declarations.json';
import type designation from './en/designation.json';
import type entity from './en/entity.json';
import type empty from './en/empty.json';
import type evidence from './en/evidence.json';
import type explore from './en/explore.json';
import type fields from './en/fields.json';
import type figures from './en/figures.json';
import type find from './en/find.json';
import type gaps from './en/gaps.json';
import type identity from './en/identity.json';
import type grades from './en/grades.json';
import type joins from './en/joins.json';
import type label from './en/label.json';
import type list from './en/list.json';
import type lists from './en/lists.json';
import type loading from './en/loading.json';
import type menu from './en/menu.json';
import type nearMiss from './en/nearMiss.json';
import type nextSources from './en/nextSources.json';
import type noPath from './en/noPath.json';
import type pathTable from './en/pathTable.json';
import type people from './en/people.json';
import type paths from './en/paths.json';
import type profile from './en/profile.json';
import type picture from './en/picture.json';
import type preset from './en/preset.json';
import type presets from './en/presets.json';
import type problem from './en/problem.json';
import type question from './en/question.json';
import type relation from './en/relation.json';
import type map from './en/map.json';
import type role from './en/role.json';
import type report from './en/report.json';
import type sankey from './en/sankey.json';
import type search from './en/search.json';
import type session from './en/session.json';
import type server from './en/server.json';
import type shell from './en/shell.json';
import type side from './en/side.json';
import type status from './en/status.json';
import type takeAway from './en/takeAway.json';
import type timeline from './en/timeline.json';
import type views from './en/views.json';
import type watch from './en/watch.json';
import type why from './en/why.json';

/** Words of the first load: the first part of a key is the name of its file, `t('paths.label')` is in paths.json. */
export interface FirstWords {
  answer: typeof answer;
  ask: typeof ask;
  choice: typeof choice;
  common: typeof common;
  confidence: typeof confidence;
  constraint: typeof constraint;
  label: typeof label;
  list: typeof list;
  loading: typeof loading;
  menu: typeof menu;
  nearMiss: typeof nearMiss;
  paths: typeof paths;
  picture: typeof picture;
  preset: typeof preset;
  problem: typeof problem;
  question: typeof question;
  relation: typeof relation;
  role: typeof role;
  shell: typeof shell;
  side: typeof side;
  status: typeof status;
  views: typeof views;
}

/** Words of panels that open over a page, asked for as those of the first load are: `withWords(…, 'panel')` fetches them. */
export interface PanelWords {
  empty: typeof empty;
  evidence: typeof evidence;
  fields: typeof fields;
}

export const PANEL_FILES: (keyof PanelWords)[] = ['empty', 'evidence', 'fields'];

/** Words that come with a page which is loaded when it is opened: `useTranslation('console')` reads console.json. */
export interface LaterWords {
  account: typeof account;
  audit: typeof audit;
  capture: typeof capture;
  cases: typeof cases;
  chokepoints: typeof chokepoints;
  compare: typeof compare;
  console: typeof console;
  cypher: typeof cypher;
  data: typeof data;
  declarations: typeof declarations;
  designation: typeof designation;
  entity: typeof entity;
  explore: typeof explore;
  figures: typeof figures;
  find: typeof find;
  grades: typeof grades;
  gaps: typeof gaps;
  profile: typeof profile;
  identity: typeof identity;
  joins: typeof joins;
  lists: typeof lists;
  map: typeof map;
  nextSources: typeof nextSources;
  noPath: typeof noPath;
  pathTable: typeof pathTable;
  people: typeof people;
  presets: typeof presets;
  report: typeof report;
  sankey: typeof sankey;
  search: typeof search;
  session: typeof session;
  server: typeof server;
  takeAway: typeof takeAway;
  timeline: typeof timeline;
  watch: typeof watch;
  why: typeof why;
}

export type LaterFile = keyof LaterWords;

export const LATER_FILES: LaterFile[] = [
  'account',
  'audit',
  'capture',
  'cases',
  'chokepoints',
  'compare',
  'console',
  'cypher',
  'data',
  'declarations',
  'designation',
  'entity',
  'explore',
  'figures',
  'find',
  'grades',
  'gaps',
  'profile',
  'identity',
  'joins',
  'lists',
  'map',
  'nextSources',
  'noPath',
  'pathTable',
  'people',
  'presets',
  'report',
  'sankey',
  'search',
  'session',
  'server',
  'takeAway',
  'timeline',
  'watch',
  'why',
];
