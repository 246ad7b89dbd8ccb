export type { Backend, BackendOptions, Readiness } from './backend.ts';
export { openBackend } from './open-backend.ts';
