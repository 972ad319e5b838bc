export { RoleNotice } from './RoleNotice';
export { SessionDialogs } from './SessionDialogs';
