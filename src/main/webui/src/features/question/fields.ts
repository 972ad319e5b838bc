export { ConfidenceFields } from './ConfidenceFields';
export { RankFields } from './RankFields';
export { RelationsFields } from './RelationsFields';
export { SideFields } from './SideFields';
