export type { AccountLink, Auth, Membership, NewSession, SignedIn } from './auth.ts';
