export { project, type SharedCase, type SharedWith } from './project.ts';
