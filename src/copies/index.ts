export { project, type SharedCase, type SharedWith } from './project.ts';
export { type SharedSiblings, shareSiblings } from './siblings.ts';
export { type ChildScreen, staysWithin } from './staysWithin.ts';
export { withoutSecrets } from './withoutSecrets.ts';
