export { ConfidenceFields } from './ConfidenceFields';
export { GoodsFields } from './GoodsFields';
export { RareFields } from './rare/RareFields';
export { SelectionFields } from './SelectionFields';
export { WindowFields } from './WindowFields';
export { MoreConstraints } from './MoreConstraints';
