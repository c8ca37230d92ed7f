export { project, type SharedCase, type SharedWith } from './project.ts';
export { withoutSecrets } from './withoutSecrets.ts';
